import { quoteAt } from '../../core/anchor/quote-at.ts'
import { asComment } from '../../core/format/annotation-words.ts'
import type { ForeignAnnotation } from '../../core/format/foreign-annotation.ts'
import { officeInstant } from '../../core/format/stated-instant.ts'
import type { Span } from '../../core/model/content.ts'
import { oneLine } from '../../core/text/title.ts'
import { firstPiece } from './word-anchors.ts'
import { chosenIn } from './word-content.ts'
import type { Part, WordPackage } from './word-package.ts'
import type { WordText } from './word-walk.ts'
import { childrenOf, elementsIn } from './xml-look-up.ts'
import type { XmlElement } from './xml-source.ts'

const MOST_LINKS = 100

/** The comments of a Word file on the canonical text of what was read; those that say nothing are left out. */
export function commentsIn(file: WordPackage, read: WordText): ForeignAnnotation[] {
  const part = file.part('comments')
  if (!part) return []
  const text = read.blocks.map((block) => block.text).join('\n')
  const comments = childrenOf(part.source.root, 'w:comment')
  const answered = answers(file, comments)
  const found = new Map<string, ForeignAnnotation>()
  for (const comment of comments) {
    const id = (comment.attributes.get('w:id') ?? '').slice(0, 100)
    const body = bodyOf(comment)
    if (id === '' || body === '' || found.has(id)) continue
    const replyTo = answered.get(id) ?? null
    const span = spanOf(id, read, text) ?? found.get(replyTo ?? '')?.spans?.[0] ?? null
    found.set(id, {
      id,
      author: oneLine(comment.attributes.get('w:author') ?? ''),
      at: officeInstant(comment.attributes.get('w:date') ?? ''),
      body,
      links: linksOf(file, part, comment),
      tags: [],
      replyTo,
      quote: span && quoteAt(text, span),
      spans: span && [span],
    })
  }
  return [...found.values()]
}

/** The words a comment is on; the block it hangs on where it has none of its own. */
function spanOf(id: string, { anchors, pieces }: WordText, text: string): Span | null {
  const span = anchors.spanOf(id, pieces)
  const point = anchors.pointOf(id)
  if (span || point === null) return span
  const next = firstPiece(pieces, point)
  const near = pieces[next - 1] ?? pieces[next]
  if (!near) return null
  const end = text.indexOf('\n', near.end)
  return { start: text.lastIndexOf('\n', near.start) + 1, end: end === -1 ? text.length : end }
}

const bodyOf = (comment: XmlElement): string =>
  asComment([...elementsIn(comment)].filter(({ name }) => name === 'w:p').map(plainText))

const PLAIN: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}
const INLINE = new Set(['w:r', 'w:hyperlink', 'w:ins', 'w:moveTo', 'w:fldSimple'])

function plainText(parent: XmlElement): string {
  return parent.children
    .map((child) => {
      if (child.name === 'w:t') return child.text
      if (Object.hasOwn(PLAIN, child.name)) return PLAIN[child.name]
      const inner = INLINE.has(child.name) ? [child] : chosenIn(child)
      return inner.map(plainText).join('')
    })
    .join('')
}

function linksOf(file: WordPackage, part: Part, comment: XmlElement): string[] {
  const targets = [...elementsIn(comment)].flatMap(({ name, attributes }) => {
    const id = name === 'w:hyperlink' ? attributes.get('r:id') : undefined
    return (id !== undefined && file.externalTarget(part, id)) || []
  })
  return [...new Set(targets)].slice(0, MOST_LINKS)
}

/** Which comment each one answers, by their ids: the file keeps that by the last paragraph of each. */
function answers(file: WordPackage, comments: readonly XmlElement[]): ReadonlyMap<string, string> {
  const extended = childrenOf(file.part('commentsExtended')?.source.root, 'w15:commentEx')
  if (extended.length === 0) return new Map()
  const ids = new Map<string, string>()
  for (const comment of comments) {
    const paragraph = childrenOf(comment, 'w:p').at(-1)?.attributes.get('w14:paraId')
    const id = comment.attributes.get('w:id')
    if (paragraph !== undefined && id !== undefined) ids.set(paragraph, id)
  }
  return new Map(
    extended.flatMap(({ attributes }) => {
      const answer = ids.get(attributes.get('w15:paraId') ?? '')
      const asked = ids.get(attributes.get('w15:paraIdParent') ?? '')
      return answer !== undefined && asked !== undefined && answer !== asked ? [[answer, asked] as const] : []
    }),
  )
}
