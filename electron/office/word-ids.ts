import type { Archive } from './archive.ts'

const ID = /:id\s*=\s*["'](-?\d{1,10})["']/g
const LARGEST = 2 ** 31 - 1

/** Numbers for new comments and changes that nothing in the file has yet: bookmarks, comments and changes share them. */
export class WordIds {
  private readonly used = new Set<number>()
  private last = -1

  /** Takes every number that the XML of the package uses for anything. */
  constructor(entries: Archive) {
    const decoder = new TextDecoder()
    let most = -1
    for (const [name, bytes] of entries) {
      if (!/\.xml$/i.test(name)) continue
      for (const [, stated] of decoder.decode(bytes).matchAll(ID)) {
        const id = Number(stated)
        this.used.add(id)
        if (id > most && id <= LARGEST) most = id
      }
    }
    // Past the largest there is no next one: then the gaps are filled.
    if (most < LARGEST - this.used.size - 1_000_000) this.last = most
  }

  next(): number {
    do this.last++
    while (this.used.has(this.last))
    return this.last
  }
}
