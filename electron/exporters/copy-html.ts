import { say } from '../../core/messages/message.ts'
import type { CopyComment, CopyDocument, CopyParagraph } from '../../core/report/copy-document.ts'
import type { Mark, RunClaim } from '../../core/report/report-document.ts'
import { sayInstant } from '../../core/report/said-values.ts'
import { ok } from '../../core/result.ts'
import type { Exporter } from '../services/ports.ts'
import { copyFileName, copyName, copyOf, firstMarks } from './copy-of.ts'
import { COPY_CSS } from './copy-style.ts'
import { articleText, legendOf } from './html-article.ts'
import { glyph, markClass, standing } from './html-marks.ts'
import { htmlPage } from './html-page.ts'
import { joined, type Markup, markup, NOTHING, when } from './markup.ts'

/** A checking or checked copy as one page that needs nothing else; the same state and time give the same bytes. */
export const exportCopyHtml: Exporter = async (material, choice) => {
  const made = copyOf(material, choice)
  if (!made.ok) return made
  const { copy } = made.value
  return ok({
    name: copyFileName(copy, '.html'),
    mediaType: 'text/html; charset=utf-8',
    bytes: new TextEncoder().encode(pageOf(copy)),
  })
}

const pageOf = (copy: CopyDocument): string =>
  htmlPage({
    title: copyName(copy),
    running: copy.title,
    css: COPY_CSS,
    hasPictures: false,
    classes: ['page'],
    skip: { to: 'article', words: say('copy.skip-link') },
    body: markup`${cover(copy)}
<main>
${article(copy)}${nowhere(copy)}
</main>
<footer><a class="to-top" href="#top">${say('report.back-to-top')}</a></footer>`,
  })

const cover = ({ called, title, credits, about }: CopyDocument): Markup => markup`<header class="cover">
<p class="eyebrow"><svg class="tick" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.6l3.200 3.400L13 4.500"/></svg>${called}</p>
<h1 dir="auto">${title}</h1>
<ul class="credits">${joined(credits.map((credit) => markup`<li dir="auto">${credit}</li>`))}</ul>
<div class="about">${joined(about.map(aboutLine))}</div>
</header>`

const aboutLine = ({ words, quoted }: CopyDocument['about'][number]): Markup =>
  markup`<p>${words}</p>${when(
    quoted.length && quoted,
    (sentences) => markup`<ul>${joined(sentences.map((sentence) => markup`<li dir="auto">${sentence}</li>`))}</ul>`,
  )}`

function article(copy: CopyDocument): Markup {
  const comments = new Map(copy.comments.map((comment) => [comment.claim, comment]))
  const first = firstMarks(copy)
  return markup`
<section id="article" aria-labelledby="article-title" tabindex="-1">
<h2 id="article-title">${say('report.section.article')}</h2>
${legendOf(copy.legend)}
${articleText(copy.article, (begun) => margin(begun, comments, first))}
</section>`
}

function margin(
  begun: readonly RunClaim[],
  comments: ReadonlyMap<number, CopyComment>,
  first: ReadonlyMap<number, RunClaim>,
): Markup {
  const entries = begun.map((mark) => {
    const comment = comments.get(mark.claim)
    return comment && first.get(mark.claim) === mark
      ? markup`<li>${commentMarkup(comment, mark.nth)}</li>`
      : markup`<li><a class="again" href="#claim-${mark.claim}">${glyph(mark.standing.mark)}${say('copy.also', { number: mark.claim })}</a></li>`
  })
  return markup`<ul class="comments" aria-label="${say('copy.margin')}">${joined(entries)}</ul>`
}

/** `nth` is the span that leads back into the text; null where the claim has no place in it. */
const commentMarkup = (
  { claim, standing: its, author, at, paragraphs }: CopyComment,
  nth: number | null,
): Markup => markup`<article class="comment ${markClass(its.mark)}" id="claim-${claim}" aria-labelledby="claim-${claim}-title">
${joined(paragraphs.map((paragraph, index) => paragraphMarkup(paragraph, { claim, mark: its.mark, next: paragraphs[index + 1] })))}
<p class="by">${say('copy.comment-by', { name: author, at: sayInstant(at) })}${
  nth === null
    ? NOTHING
    : markup` <a class="back" href="#passage-${claim}-${nth}">${say('report.claim.in-text')} <span aria-hidden="true">↑</span></a>`
}</p>
</article>`

/** Where a paragraph stands: in the comment on which claim, and before what. */
interface Around {
  readonly claim: number
  readonly mark: Mark
  readonly next: CopyParagraph | undefined
}

function paragraphMarkup({ kind, words }: CopyParagraph, { claim, mark, next }: Around): Markup {
  switch (kind) {
    case 'claim':
      return markup`<h3 id="claim-${claim}-title">${words}</h3>`
    case 'standing':
      return markup`<p>${standing({ mark, label: words })}</p>`
    case 'quote':
      return markup`<blockquote dir="auto">${words}</blockquote>`
    case 'citation':
      return markup`<p class="citation">${words}${next?.kind === 'address' ? addressMarkup(next) : NOTHING}</p>`
    case 'address':
      return NOTHING
    case 'correction':
    case 'facts':
    case 'caution':
    case 'aside':
    case 'note':
      return markup`<p class="${kind}">${words}</p>`
    case 'reason':
      return markup`<p class="reason" dir="auto">${words}</p>`
    default:
      return kind satisfies never
  }
}

/** On the line of its source. */
const addressMarkup = ({ words, href }: CopyParagraph): Markup =>
  href
    ? markup` <a class="address" href="${href}" rel="noreferrer" dir="ltr">${words}</a>`
    : markup` <span class="address" dir="ltr">${words}</span>`

/** Claims whose words have no certain place in the draft; nothing where all have one. */
function nowhere(copy: CopyDocument): Markup {
  const first = firstMarks(copy)
  const lost = copy.comments.filter(({ claim }) => !first.has(claim))
  return when(
    lost.length && lost,
    (all) => markup`
<section id="nowhere" aria-labelledby="nowhere-title">
<h2 id="nowhere-title">${say('copy.nowhere')}</h2>
<ul class="comments">${joined(all.map((comment) => markup`<li>${commentMarkup(comment, null)}</li>`))}</ul>
</section>`,
  )
}
