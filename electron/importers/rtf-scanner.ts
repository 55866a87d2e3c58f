/** What stands next in an RTF file. A control symbol (`\~`) is a control word of one sign. */
export type RtfToken = 'open' | 'close' | 'word' | 'byte' | 'text' | 'end'

const OPEN = 0x7b
const CLOSE = 0x7d
const BACKSLASH = 0x5c
const MINUS = 0x2d
const SPACE = 0x20
const LF = 0x0a
const CR = 0x0d
const QUOTE = 0x27
const LONGEST_WORD = 32
const LONGEST_NUMBER = 10

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** Cuts the bytes of an RTF file into tokens, one at a time. Binary data (`\bin`) is stepped over unread. */
export class RtfScanner {
  /** Of the last 'word'. */
  word = ''
  /** Of the last 'word': the number behind it; null where there is none. */
  number: number | null = null
  /** Of the last 'byte'. */
  byte = 0
  /** Of the last 'text': a half-open range of the bytes, without any sign of RTF but line ends, which mean nothing. */
  start = 0
  end = 0
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  next(): RtfToken {
    const byte = this.bytes[this.at]
    if (byte === undefined) return 'end'
    if (byte === OPEN || byte === CLOSE) {
      this.at++
      return byte === OPEN ? 'open' : 'close'
    }
    return byte === BACKSLASH ? this.control() : this.text()
  }

  private text(): RtfToken {
    this.start = this.at
    let byte: number | undefined
    do byte = this.bytes[++this.at]
    while (byte !== undefined && byte !== OPEN && byte !== CLOSE && byte !== BACKSLASH)
    this.end = this.at
    return 'text'
  }

  private control(): RtfToken {
    const sign = this.bytes[++this.at]
    if (sign === undefined) return 'end'
    if (isLetter(sign)) return this.controlWord()
    this.at++
    if (sign === QUOTE) return this.hexadecimal()
    this.word = sign === LF || sign === CR ? 'par' : String.fromCharCode(sign)
    this.number = null
    return 'word'
  }

  private hexadecimal(): RtfToken {
    const digits = String.fromCharCode(this.bytes[this.at] ?? 0, this.bytes[this.at + 1] ?? 0)
    // Two digits are due; what is none is read as words again.
    if (!/^[0-9a-f]{2}$/i.test(digits)) return this.next()
    this.at += 2
    this.byte = Number.parseInt(digits, 16)
    return 'byte'
  }

  private controlWord(): RtfToken {
    const start = this.at
    while (isLetter(this.bytes[this.at]) && this.at - start < LONGEST_WORD) this.at++
    this.word = latin(this.bytes.subarray(start, this.at))
    const from = this.at
    if (this.bytes[this.at] === MINUS && isDigit(this.bytes[this.at + 1])) this.at++
    const digits = this.at
    while (isDigit(this.bytes[this.at]) && this.at - digits < LONGEST_NUMBER) this.at++
    this.number = this.at > from ? Number(latin(this.bytes.subarray(from, this.at))) : null
    if (this.bytes[this.at] === SPACE) this.at++
    if (this.word === 'bin') this.at = Math.min(this.at + Math.max(0, this.number ?? 0), this.bytes.length)
    return 'word'
  }
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
