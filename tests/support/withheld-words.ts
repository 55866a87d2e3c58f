/** Words of the sample desk that stand only in what is withheld: in no hand-over but a complete one. */
export const WITHHELD_WORDS = [
  'Jory',
  'Pellam',
  '555 0142',
  'more of us than on paper',
  'Call the driver',
  'Seen on paper',
  'Ask Lowri',
] as const
