import { isDeviceName, UNSAFE } from '../../core/text/unsafe-names.ts'

const NAME_BYTES_MAX = 200
const EXTENSION_BYTES_MAX = 20

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/** The name a file is kept under: as near to its own as Windows, macOS and Linux all allow, never leading out of a folder. */
export function safeFileName(name: string): string {
  // The round trip through UTF-8 replaces lone surrogates.
  const clean = Buffer.from(name.normalize('NFC'), 'utf8').toString('utf8').replace(UNSAFE, '_')
  const trimmed = trimEnds(clean)
  const dot = trimmed.lastIndexOf('.')
  const ending = dot > 0 && bytesOf(trimmed.slice(dot)) <= EXTENSION_BYTES_MAX ? trimmed.slice(dot) : ''
  const stem = shorten(ending ? trimmed.slice(0, dot) : trimmed, NAME_BYTES_MAX - 1 - bytesOf(ending))
  const whole = trimEnds(`${stem}${ending}`)
  if (whole === '') return 'file'
  return isDeviceName(whole) ? `_${whole}` : whole
}

/** An extension for a file named by its hash, without the dot. */
export function safeExtension(extension: string): string {
  const plain = extension.toLowerCase().replace(/^\.+/, '')
  return /^[a-z0-9]{1,16}$/.test(plain) ? plain : 'bin'
}

/** Leading dots would hide the file; trailing dots and spaces are lost on Windows. */
const trimEnds = (name: string): string => name.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '')

function shorten(text: string, bytesMax: number): string {
  let short = ''
  let bytes = 0
  for (const character of text) {
    bytes += bytesOf(character)
    if (bytes > bytesMax) break
    short += character
  }
  return short
}
