import { readFile } from 'node:fs/promises'
import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Where pdf.js's tables for Asian encodings stand: copied beside the built programs, and in the package for those that run from source. */
const CMAP_FOLDERS = ['../cmaps/', './cmaps/', '../../../node_modules/pdfjs-dist/cmaps/']

/** Hands pdf.js its tables from this machine; it has no other way to get at a file or an address. */
class LocalTables {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind === 'cMapUrl' && /^[\w-]+\.bcmap$/.test(filename))
      for (const folder of CMAP_FOLDERS) {
        const bytes = await readFile(new URL(folder + filename, import.meta.url)).catch(() => null)
        if (bytes) return new Uint8Array(bytes)
      }
    throw new Error('no such table')
  }
}

export type Engine = typeof import('pdfjs-dist')

/**
 * pdf.js, loaded when the first PDF is read. It runs in this thread (the whole process is the sandbox), draws nothing,
 * and runs no code of a document.
 */
export async function loadEngine(): Promise<Engine> {
  // Its build for older browsers replaces Array's push over a nicety of the standard, and makes everything slower.
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push')
  const stage = globalThis as { DOMMatrix?: unknown; pdfjsWorker?: unknown; console: Console }
  // Drawing needs it; reading only needs it to be there.
  stage.DOMMatrix ??= class {}
  stage.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
  // While it loads, pdf.js looks for a program that draws, and complains aloud that there is none.
  const { console } = stage
  const { getBuiltinModule } = process
  stage.console = Object.create(console, { warn: { value: () => {} } })
  Object.assign(process, { getBuiltinModule: undefined })
  try {
    return await import('pdfjs-dist/legacy/build/pdf.min.mjs')
  } finally {
    stage.console = console
    Object.assign(process, { getBuiltinModule })
    if (push) Object.defineProperty(Array.prototype, 'push', push)
  }
}

/** Opens a document. Throws pdf.js's own exceptions: see `isPasswordWanted`. */
export function openDocument(engine: Engine, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return engine.getDocument({
    // pdf.js takes the bytes it is given away.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    // Pictures are not looked at: each is larger than this.
    maxImageSize: 0,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: LocalTables,
  }).promise
}

/** Whether opening failed because the document is locked. */
export const isPasswordWanted = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException'
