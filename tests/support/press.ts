import type { PressedKey } from '../../core/keys/notation.ts'

/** A key that is pressed: what it prints, where it lies, and what is held besides. */
export const press = (key: string, code: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
