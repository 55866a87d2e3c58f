/** An invented news story of this project's own writing, as it was published and as it was updated. */
export const DAM = {
  title: 'Dam at Tarn Hollow gives way after three days of rain',
  first: `Dam at Tarn Hollow gives way after three days of rain

The dam above Tarn Hollow gave way at 05:40 on Sunday, and the flood killed 14 people, the county rescue service said.

Some 2,300 people were led out of the valley before noon. Most of them spent the night in the sports hall of Brennick.

The dam was built in 1931 and is owned by the Hollow Water Board. Its last inspection, in April, found no fault.

“We heard it before we saw it,” said Marta Quill, who keeps the inn by the lower bridge.

The road to Brennick stays closed. The power is off.

The county will pay 4 million crowns to those who lost their homes, its treasurer said.
`,
  /** A figure changed, a sentence gone, a paragraph moved, words that now stand twice, and a new sentence. */
  second: `Dam at Tarn Hollow gives way after three days of rain

The dam above Tarn Hollow gave way at 05:40 on Sunday, and the flood killed 21 people, the county rescue service said.

Some 2,300 people were led out of the valley before noon.

“We heard it before we saw it,” said Marta Quill, who keeps the inn by the lower bridge.

The county will pay 4 million crowns to those who lost their homes, its treasurer said. Sappers are looking for two men who have not been found.

The dam was built in 1931 and is owned by the Hollow Water Board. Its last inspection, in April, found no fault.

In Upper Hollow school is out until further notice. The power is off.

At the mill nobody has been to work since Friday. The power is off.
`,
}

/** Another one, in which everything happens that can happen to a claim. */
export const FERRY = {
  title: 'Ferry fire off Port Alder kills at least 14',
  first: `Ferry fire off Port Alder kills at least 14

A fire aboard the passenger ferry Northwind killed 14 people on Saturday, the harbour authority said, after flames spread from the engine room to the car deck shortly before dawn.

Rescuers reached the ferry 25 minutes after the first distress call at 04:52, port logs show.

The ship had passed its last inspection in May, the operator said. The alarm worked throughout, he added.

One child was among the dead, the coast guard said. No lifeboat was lowered.

The Northwind was built in 1998 and carries up to 900 passengers, according to the registry.

Alder Line runs four ferries between the islands, and carried two million passengers last year.
`,
  second: `Ferry fire off Port Alder kills at least 21

A fire aboard the passenger ferry Northwind killed 21 people on Saturday, the harbour authority said, after flames spread from the engine room to the car deck shortly before dawn.

The ship had not passed its last inspection in May, documents show; the operator, Alder Line, had said it did. Survivors agreed: no lifeboat was lowered.

Three children were among the dead, the coast guard said; a hospital spokeswoman put the number of injured at 111.

Rescuers reached the ferry 25 minutes after the first distress call at 04:52, port logs show.

The Northwind was built in 1998, and carries up to 900 passengers, according to the registry.

By then the starboard lifeboats could no longer be lowered, survivors said. The inquiry agreed: no lifeboat was lowered.

Alder Line runs four ferries between the islands, and carried two million passengers last year.
`,
}
