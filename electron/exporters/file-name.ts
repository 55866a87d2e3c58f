import { isDeviceName, UNSAFE } from '../../core/text/unsafe-names.ts'

const BYTES_MAX = 180

const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** A name for a file on every system, made from some words: never empty, never a device's, never too long. */
export function fileName(words: string, ending: string): string {
  const plain = words
    .toWellFormed()
    .replace(UNSAFE, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+/, '')
  let kept = ''
  for (const character of plain) {
    if (byteLength(kept + character) > BYTES_MAX - byteLength(ending)) break
    kept += character
  }
  // Between words where there is a gap near, so that no half word stands at the end.
  const gap = kept.length < plain.length && plain[kept.length] !== ' ' ? kept.lastIndexOf(' ') : -1
  const whole = gap > kept.length * 0.6 ? kept.slice(0, gap) : kept
  const trimmed = whole.replace(/[\s.,:;–—-]+$/u, '')
  const safe = isDeviceName(trimmed) ? `_${trimmed}` : trimmed
  return `${safe || 'Tickmark'}${ending}`
}
