const NARROWEST = 30
const WIDEST = 120
// One break in four may be a writer's own.
const LEAST_WRAPPED = 0.75
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** A paragraph of a plain text: its lines, each without the white space around it. */
export type Group = readonly string[]

/**
 * The paragraphs of a plain text. Blank lines part them; where there are none, each line is one. Lines that were only
 * broken to fit a width are joined again.
 */
export function paragraphsOf(text: string): Group[] {
  const lines = text.replace(/\f/g, '\n\n').split('\n')
  const width = widthOf(lines)
  const groups = groupsOf(lines)
  const blank = groups.length > 1
  const wrapped =
    width !== null && isWrapped(blank ? groups : [lines.map((line) => line.trim()).filter(Boolean)], width)
  if (!wrapped) return blank ? groups.flatMap(ownLines) : groups.flatMap((group) => group.map((line) => [line]))
  return (blank ? groups : brokenParagraphs(lines, width)).map((group) =>
    isWrapped([group], width) ? [joined(group)] : group,
  )
}

/** Within blank-line paragraphs that are not wrapped, a line that ends a sentence ends a paragraph. */
const ownLines = (group: Group): Group[] => (group.length < 2 ? [group] : group.map((line) => [line]))

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() !== '') groups.at(-1)?.push(line.trim())
    else if (groups.at(-1)?.length) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

/** The width a text was broken to; null when its lines are too long or too short for that. */
function widthOf(lines: readonly string[]): number | null {
  const widest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
  return widest >= NARROWEST && widest <= WIDEST ? widest : null
}

/** Whether lines break where the next word would no longer have fitted. */
function isWrapped(groups: readonly Group[], width: number): boolean {
  let full = 0
  let breaks = 0
  for (const group of groups)
    for (const [index, line] of group.entries()) {
      const next = group[index + 1]
      if (next === undefined) continue
      breaks++
      if (isFull(line, next, width)) full++
    }
  return breaks > 0 && full / breaks >= LEAST_WRAPPED
}

// A few characters of slack: writers of letters and mail break by eye.
const SLACK = 8

const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width - SLACK

/** Paragraphs of a wrapped text without blank lines: an indented line begins one, a short line ends one. */
function brokenParagraphs(lines: readonly string[], width: number): string[][] {
  const groups: string[][] = []
  let open = false
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (open && !/^\s/.test(line)) groups.at(-1)?.push(line.trim())
    else groups.push([line.trim()])
    open = isFull(line.trim(), (lines[index + 1] ?? '').trim(), width)
  }
  return groups
}

/** One line again: a space between two, none in scripts without spaces or behind a hyphen inside a word. */
function joined(lines: Group): string {
  return lines.reduce((text, line) => {
    const tight =
      (UNSPACED.test(text.at(-1) ?? '') && UNSPACED.test(line.charAt(0))) ||
      (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line))
    return tight ? text + line : `${text} ${line}`
  })
}
