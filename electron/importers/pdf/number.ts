/** The number that decimal digits of any script stand for. */
export const numberOf = (digits: string): number => Number([...digits].map(digitOf).join(''))

/** The digits of a script stand in rows of ten, from zero up. */
function digitOf(digit: string): number {
  const value = digit.codePointAt(0) ?? 0
  let zero = value
  while (value - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return value - zero
}
