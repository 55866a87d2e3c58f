// CommonMark 0.31.2 and GitHub's extensions: what means something only at the head or the end of a line is escaped only
// there, so that words stay as readable as they can be.

/** Nothing at its head makes a heading, a list, a quotation, a rule or the second row of a table. */
export const headEscaped = (line: string): string =>
  line.replace(/^(?:[#=>]|[-+](?![\p{L}\p{N}])|:(?=-))/u, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

/** Nothing at its end closes a heading. */
export function endEscaped(line: string): string {
  let end = line.length
  while (line[end - 1] === '#') end--
  return end < line.length && (end === 0 || /\s/.test(line[end - 1] ?? ''))
    ? `${line.slice(0, end)}\\${line.slice(end)}`
    : line
}
