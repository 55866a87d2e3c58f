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
