import { analyse } from 'chardet'
import { ok, type Result, refuse } from '../../core/result.ts'
import { oddness } from './oddness.ts'

export interface Decoded {
  readonly text: string
  /** The WHATWG name of the encoding, in lower case. */
  readonly encoding: string
}

const SNIFFED = 4_096
const GUESSED_FROM = 200_000
// A text file may have a stray control character; a program or a picture has one every few bytes.
const MOST_CONTROLS = 0.005
const MOST_DAMAGE = 0.1
const SAMPLED = 20_000
const LEAST_ODD = 0.02
const FEWEST_WIDE = 16
const LEAST_LETTERS = 0.5
/** What the guesser never guesses; those of it that look like others come first. */
const UNGUESSED = ['koi8-u', 'windows-1251', 'ibm866', 'x-mac-cyrillic', 'macintosh', 'windows-874', 'windows-1250']
// The C0 and C1 controls but for white space; as a category, to be readable.
const CONTROL = /(?!\s)\p{Cc}/gu
const WINDOWS_1252_80_TO_9F = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Decodes a text file: byte order mark, strict UTF-8, UTF-16, what an HTML file says of itself, and then a guess. */
export function decode(name: string, bytes: Uint8Array): Result<Decoded> {
  const decoded = decodeByMark(bytes) ?? decodeUnmarked(bytes)
  if (!decoded) return refuse('import.refused.binary', { name })
  if (!/\S/u.test(decoded.text.replaceAll('\0', ' '))) return refuse('import.refused.empty', { name })
  return looksBinary(decoded.text) ? refuse('import.refused.binary', { name }) : ok(decoded)
}

function decodeByMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs('utf-8', bytes)
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes)
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes)
  return null
}

function decodeUnmarked(bytes: Uint8Array): Decoded | null {
  const wide = utf16ByZeros(bytes)
  if (wide) return decodeAs(wide, bytes)
  if (bytes.subarray(0, SNIFFED).includes(0)) return decodeWide(bytes)
  return (
    decodeEscaped(bytes) ??
    decodeStrictly('utf-8', bytes) ??
    decodeDamagedUtf8(bytes) ??
    decodeAsDeclared(bytes) ??
    decodeByGuess(bytes)
  )
}

const decodeAs = (encoding: string, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
})

function decodeStrictly(label: string, bytes: Uint8Array): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    const text = decoder.decode(bytes)
    return { text: decoder.encoding === 'windows-1252' ? withoutC1(text) : text, encoding: decoder.encoding }
  } catch {
    return null
  }
}

/** Decodes bytes whose encoding is known; what is broken becomes U+FFFD. */
export function decodeLoosely(label: string, bytes: Uint8Array): string {
  const text = new TextDecoder(label).decode(bytes)
  return label === 'windows-1252' ? withoutC1(text) : text
}

// Some versions of Node read windows-1252 as Latin-1, and quotation marks and dashes become control characters.
const withoutC1 = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252_80_TO_9F.charAt(control.charCodeAt(0) - 0x80))

/** Western text in UTF-16 has a zero in nearly every second byte. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SNIFFED)
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++
  const half = sample.length / 2
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be'
  return null
}

/** Other scripts in UTF-16 have a zero in each space and line end only; read in the wrong order they are full of odd signs. */
function decodeWide(bytes: Uint8Array): Decoded | null {
  const [best] = ['utf-16le', 'utf-16be']
    .flatMap((label) => decodeStrictly(label, bytes) ?? [])
    .filter(({ text }) => looksWritten(text.slice(0, SAMPLED)))
    .sort((a, b) => spacesIn(b.text) - spacesIn(a.text))
  return best ?? null
}

const looksWritten = (text: string): boolean =>
  text.length >= FEWEST_WIDE &&
  oddness(text) < LEAST_ODD &&
  (text.match(/\p{L}/gu)?.length ?? 0) > text.length * LEAST_LETTERS

const spacesIn = (text: string): number => text.slice(0, SAMPLED).match(/[\s.,、。，]/g)?.length ?? 0

/** ISO-2022-JP is plain ASCII to look at, but for its escapes. */
const decodeEscaped = (bytes: Uint8Array): Decoded | null =>
  ['\x1b$@', '\x1b$B', '\x1b(J'].some((sequence) => Buffer.from(bytes.subarray(0, GUESSED_FROM)).includes(sequence))
    ? decodeStrictly('iso-2022-jp', bytes)
    : null

/** UTF-8 with a few bytes broken is still UTF-8: read as anything else, every accent in it would be wrong. */
function decodeDamagedUtf8(bytes: Uint8Array): Decoded | null {
  const decoded = decodeAs('utf-8', bytes)
  const foreign = decoded.text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  const broken = decoded.text.match(/\uFFFD/g)?.length ?? 0
  return broken < foreign * MOST_DAMAGE ? decoded : null
}

function decodeAsDeclared(bytes: Uint8Array): Decoded | null {
  const head = Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1')
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1]
  return label === undefined ? null : decodeStrictly(label, bytes)
}

/** What a guesser says, or where that looks odd the encoding it never thinks of in which the text looks least so. */
function decodeByGuess(bytes: Uint8Array): Decoded | null {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 127) - 1_000)
  const sample = bytes.subarray(first, first + GUESSED_FROM)
  const guessed = analyse(sample).flatMap(({ name }) => (/^utf-/i.test(name) ? [] : [name]))
  const decoded = firstOf([...guessed, 'windows-1252'], bytes)
  if (!decoded || looksRight(decoded)) return decoded
  const [best] = UNGUESSED.flatMap((label) => decodeStrictly(label, bytes) ?? [])
    .map((other) => ({ other, odd: oddness(other.text.slice(0, SAMPLED)) }))
    .sort((a, b) => a.odd - b.odd)
  return best && best.odd < oddness(decoded.text.slice(0, SAMPLED)) / 3 ? best.other : decoded
}

const looksRight = ({ text }: Decoded): boolean => oddness(text.slice(0, SAMPLED)) < LEAST_ODD

function firstOf(labels: readonly string[], bytes: Uint8Array): Decoded | null {
  for (const label of labels) {
    const decoded = decodeStrictly(label, bytes)
    if (decoded) return decoded
  }
  return null
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 100_000)
  const controls = sample.match(CONTROL)?.length ?? 0
  const broken = sample.match(/\uFFFD/g)?.length ?? 0
  return controls > Math.max(1, sample.length * MOST_CONTROLS) || broken > Math.max(8, sample.length * MOST_DAMAGE)
}
