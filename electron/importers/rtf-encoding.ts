import { decodeLoosely } from './decode.ts'

const WESTERN = 'windows-1252'

/** Windows' numbers of code pages, as WHATWG encodings. Those that no decoder knows are read as Western. */
const OTHER_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1361: 'euc-kr',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** Windows' numbers of character sets that fonts are for. */
const PAGE_OF_CHARSET: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  179: 1256,
  180: 1256,
  181: 1255,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** The encoding of a Windows code page. */
export function encodingOfPage(page: number): string {
  if (page >= 1250 && page <= 1258) return `windows-${page}`
  if (page >= 28_591 && page <= 28_605) return `iso-8859-${page - 28_590}`
  return OTHER_PAGES[page] ?? WESTERN
}

/** The encoding of a font's character set; null for the document's own, which the default and unknown sets stand for. */
export function encodingOfCharset(charset: number): string | null {
  const page = PAGE_OF_CHARSET[charset]
  return page === undefined ? null : encodingOfPage(page)
}

/** Collects bytes until the encoding changes or something else comes: a letter may take two, and they may be written in different ways. */
export class RtfBytes {
  private bytes = new Uint8Array(1_024)
  private length = 0
  private encoding = WESTERN

  get isEmpty(): boolean {
    return this.length === 0
  }

  isIn(encoding: string): boolean {
    return this.encoding === encoding
  }

  add(byte: number, encoding: string): void {
    this.encoding = encoding
    if (this.length === this.bytes.length) {
      const wider = new Uint8Array(this.bytes.length * 2)
      wider.set(this.bytes)
      this.bytes = wider
    }
    this.bytes[this.length++] = byte
  }

  take(): string {
    const text = decodeLoosely(this.encoding, this.bytes.subarray(0, this.length))
    this.length = 0
    return text
  }
}
