// Windows keeps these for devices, whatever follows the first dot.
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
// What Windows, macOS or a Linux shell cannot have in a name, and invisible characters that make a name look like another.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
const BYTES_MAX = 180

const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** A name for a file on every system, made from some words: never empty, never a device's, never too long. */
export function fileName(words: string, ending: string): string {
  const plain = words
    .toWellFormed()
    .replace(FORBIDDEN, ' ')
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
  const safe = DEVICE.test(trimmed) ? `_${trimmed}` : trimmed
  return `${safe || 'Tickmark'}${ending}`
}
