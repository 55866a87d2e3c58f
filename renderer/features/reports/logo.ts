import { Logo } from '../../../core/model/hand-over.ts'

/** The largest logo: it stands in every report, and among the preferences. */
export const LOGO_KB_MAX = 290

const SIGNATURES: readonly { readonly mediaType: Logo['mediaType']; readonly starts: readonly number[] }[] = [
  { mediaType: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/webp', starts: [0x52, 0x49, 0x46, 0x46] },
]

/** The picture in a file, told by its bytes and not by its name; null for one of another kind, or one that is too large. */
export async function readLogo(file: Blob): Promise<Logo | null> {
  if (file.size > LOGO_KB_MAX * 1_000) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = SIGNATURES.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))
  if (!kind) return null
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return Logo.safeParse({ mediaType: kind.mediaType, base64 }).data ?? null
}
