/** Elements that nothing stands in, or that end where the next of their kind begins: they nest nothing by themselves. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|optgroup|html|head|body)$/i
const TAG = /<(\/?)([a-z][\w:-]*)[^<>]*>/giy
const UNREAD = /<(!--|script\b|style\b|textarea\b|title\b)/iy
// Pages nest a few dozen deep. Deeper than this, only the words are read (html-blocks.ts).
const DEEPEST = 250

/** HTML without the tags that nest absurdly deep: a hostile page does so by the hundred thousand, which costs a parser minutes. */
export function shallowHtml(html: string): string {
  const tags = deepTags(html)
  if (tags.length === 0) return html
  const parts: string[] = []
  let at = 0
  for (const { start, end } of tags) {
    // One space for tags in a row: a hundred thousand would cost as much as the tags.
    if (start > at || at === 0) parts.push(html.slice(at, start), ' ')
    at = end
  }
  return parts.join('') + html.slice(at)
}

interface Range {
  readonly start: number
  readonly end: number
}

function deepTags(html: string): Range[] {
  const deep: Range[] = []
  let depth = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const unread = matchAt(UNREAD, html, at)?.[1]
    if (unread !== undefined) {
      at = endOf(html, at, unread === '!--' ? '-->' : `</${unread}`)
      continue
    }
    const [tag, slash, name] = matchAt(TAG, html, at) ?? []
    const start = at
    at += tag?.length ?? 1
    if (tag === undefined || name === undefined || FLAT.test(name) || tag.endsWith('/>')) continue
    if (slash === '') depth++
    if (depth > DEEPEST) deep.push({ start, end: at })
    if (slash !== '') depth = Math.max(0, depth - 1)
  }
  return deep
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where the sign stands next; the end of the text where it stands nowhere. */
function endOf(html: string, from: number, sign: string): number {
  const found = html.slice(from).search(new RegExp(sign, 'i'))
  return found === -1 ? html.length : from + found
}
