/** JSON as people read it too. Half a surrogate pair, which many programs take for no text (RFC 8259, 8.2), is shown as missing. */
export const jsonText = (value: unknown): string => JSON.stringify(value, wellFormed, 2)

const wellFormed = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value
