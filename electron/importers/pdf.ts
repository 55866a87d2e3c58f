import type { PDFDocumentProxy } from 'pdfjs-dist'
import { ok, refuse } from '../../core/result.ts'
import { NO_DETAILS } from './details.ts'
import { readingOf } from './pdf/document.ts'
import { type Engine, isPasswordWanted, loadEngine, openDocument } from './pdf/engine.ts'
import { readPage } from './pdf/page.ts'
import { authorIn, titleIn } from './pdf/stated.ts'
import type { PageWords } from './pdf/word.ts'
import type { DocumentReader, TellProgress } from './read-text.ts'

const TELL_EVERY_MS = 250
// A file may claim any number of pages: after this many in a row that are not there, it has no more.
const MOST_MISSING = 50
const MOST_PAGES = 10_000
const PAGE_MS = 12_000

/** Reads the text of a PDF in reading order. Refuses what is locked, damaged, or only pictures of pages. */
export const readPdf: DocumentReader = async ({ name, bytes }, tell) => {
  const engine = await loadEngine()
  let document: PDFDocumentProxy
  try {
    document = await openDocument(engine, bytes)
  } catch (error) {
    return refuse(isPasswordWanted(error) ? 'pdf.refused.locked' : 'import.refused.unreadable', { name })
  }
  const pages = await readPages(engine, document, tell)
  if (pages === null) return refuse('import.refused.bomb', { name })
  if (pages.length === 0) return refuse('import.refused.unreadable', { name })
  const { blocks, backward } = readingOf(pages)
  if (!blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return refuse('pdf.refused.scanned', { name })
  const stated = await statedIn(document)
  return ok({
    blocks,
    details: { ...NO_DETAILS, title: titleIn(stated.title, name, blocks), byline: authorIn(stated.author) },
    language: '',
    direction: backward ? 'rtl' : null,
  })
}

/** The pages that can be read; null where there are far more than an article has, or one costs far more than a page does. */
async function readPages(engine: Engine, document: PDFDocumentProxy, tell: TellProgress): Promise<PageWords[] | null> {
  const pages: PageWords[] = []
  let told = performance.now()
  let missing = 0
  for (let number = 1; number <= document.numPages && missing < MOST_MISSING; number++) {
    const page = await inTime(readPage(engine, document, number)).catch(() => null)
    if (page === 'late' || pages.length > MOST_PAGES) return null
    missing = page ? 0 : missing + 1
    if (page) pages.push(page)
    if (performance.now() - told < TELL_EVERY_MS) continue
    told = performance.now()
    await tell({ done: number, of: document.numPages })
  }
  return pages
}

/** pdf.js lets timers run while it works: a page made to cost memory without end is given up before that is gone. */
async function inTime<T>(work: Promise<T>): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PAGE_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

async function statedIn(document: PDFDocumentProxy): Promise<{ title: unknown; author: unknown }> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const { Title, Author } = info as { Title?: unknown; Author?: unknown }
  return { title: Title, author: Author }
}
