const QUARTERS = ['Ashmere', 'Brinkton', 'Callow Hill', 'Dunmouth', 'Elder Quay', 'Fenwick', 'Garrow', 'Hollins']
const CLAIMS = [
  (place: string, n: number) => `The baths in ${place} cost ${n * 310_000} crowns to mend.`,
  (place: string, n: number) => `They were opened in ${1890 + n * 3} by the mayor of ${place}.`,
  (_place: string, n: number) => `Some ${n * 130} people swim there each week, the office says.`,
  (_place: string, n: number) => `Entry is ${n + 2} crowns, twice what it was in ${2000 + n}.`,
  (place: string, n: number) => `No other pool stands within ${n + 4} kilometres of ${place}.`,
]

/** An invented article with as many sentences to check as it has claims for each quarter: 40, and its headline. */
export const BATHS = {
  title: 'Eight baths reopen across the county',
  sentences: QUARTERS.flatMap((place, index) => CLAIMS.map((claim) => claim(place, index + 1))),
  get text() {
    const paragraphs = QUARTERS.map((_, index) =>
      this.sentences.slice(index * CLAIMS.length, (index + 1) * CLAIMS.length).join(' '),
    )
    return [this.title, ...paragraphs].join('\n\n')
  },
}
