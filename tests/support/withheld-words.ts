/** Words of the sample article that are withheld, and the desk's own remarks: they stand in nothing that is handed over. */
export const WITHHELD_WORDS = [
  'Jory',
  '555 0142',
  'more of us than on paper',
  'Call the driver',
  'Seen on paper',
  'Ask Lowri',
] as const
