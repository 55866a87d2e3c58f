import { PAGE, setColumn, words, writePdf } from './pdf-writer.ts'

const WORDS =
  'the council said that bridge river city money report people year work found after under first public night tram record figures percent million house street water power court law vote party leader minister school child'.split(
    ' ',
  )

/** Sentences that are the same each time, and differ from paragraph to paragraph. */
function paragraphOf(seed: number): string {
  const sentences = Array.from({ length: 5 }, (_, sentence) => {
    const chosen = Array.from(
      { length: 14 },
      (_, index) => WORDS[(seed * 31 + sentence * 17 + index * (seed % 7) + index) % WORDS.length],
    ).join(' ')
    return `${chosen.charAt(0).toUpperCase()}${chosen.slice(1)} ${seed}.`
  })
  return sentences.join(' ')
}

/** A book with a header, page numbers and two columns on each page. */
export function longPdf(pages: number): Uint8Array {
  return writePdf({
    pages: Array.from({ length: pages }, (_, page) => {
      const columns = [0, 1].map((column) =>
        setColumn(
          Array.from({ length: 8 }, (_, index) => paragraphOf(page * 16 + column * 8 + index)),
          { x: 60 + column * 245, y: PAGE.height - 80, width: 230, size: 9, leading: 11 },
        ),
      )
      return {
        content: `${words('A long book', { x: 60, y: PAGE.height - 40, size: 8 })}${columns
          .map(({ content }) => content)
          .join('')}${words(String(page + 1), { x: 290, y: 30, size: 8 })}`,
      }
    }),
  })
}
