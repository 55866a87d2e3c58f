import { say } from '../../core/messages/message.ts'
import type { Logo, ReportLook } from '../../core/model/hand-over.ts'
import type { Field, ReportDocument } from '../../core/report/report-document.ts'
import { sectionsOf } from '../../core/report/sections.ts'
import { joined, type Markup, markup, NOTHING, when } from './markup.ts'

/** The head of a report: who publishes it, what was checked, how the check stands, and what the page holds. */
export function cover(report: ReportDocument, { logo }: Pick<ReportLook, 'logo'>): Markup {
  const { title, credits, address, page, checkedBy, signOffs, madeOn, state, choice } = report
  const sections = sectionsOf(report)
  return markup`<header class="cover">
${masthead(report.publisher, logo)}<p class="eyebrow"><svg class="tick" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.6l3.200 3.400L13 4.500"/></svg>${say('report.kicker')}</p>
<h1 dir="auto">${title}</h1>
<ul class="credits">${joined(credits.map((credit) => markup`<li dir="auto">${credit}</li>`))}${when(address, (field) => markup`<li>${linked(field)}</li>`)}</ul>
<p class="standing-line">${state}</p>
${when(choice, (words) => markup`<p class="choice">${words}</p>\n`)}${joined(signOffs.map((line) => markup`<p class="made">${line}</p>`))}
<p class="made">${checkedBy ? markup`<span dir="auto">${say('report.checked-by', { names: checkedBy })}</span> · ` : NOTHING}${madeOn}</p>
${when(page, (field) => markup`<p class="made">${field.label}: ${linked(field)}</p>\n`)}${
  sections.length < 2
    ? NOTHING
    : markup`<nav class="contents" aria-label="${say('report.contents')}"><ul>${joined(
        sections.map((section) => markup`<li><a href="#${section}">${say(`report.section.${section}`)}</a></li>`),
      )}</ul></nav>
`
}</header>`
}

/** The foot: who publishes it and where they are found, and when it was made. */
export const foot = ({ publisher: { name, address }, madeOn }: ReportDocument): Markup =>
  markup`<footer>${
    name || address
      ? markup`<span class="publisher">${when(name, (words) => markup`<span dir="auto">${say('report.published-by', { publisher: words })}</span>`)}${name && address ? ' · ' : ''}${when(address, linked)}</span>`
      : NOTHING
  }<span>${madeOn}</span><a class="to-top" href="#top">${say('report.back-to-top')}</a></footer>`

function masthead({ name, address }: ReportDocument['publisher'], logo: Logo | null): Markup {
  if (!logo && !name) return NOTHING
  const sign = logo
    ? markup`<img class="logo" src="data:${logo.mediaType};base64,${logo.base64}" alt="${name}">`
    : markup`<span dir="auto">${name}</span>`
  // A link must have words, and the publisher's name is the only word there is.
  const href = name ? address?.href : undefined
  return markup`<p class="masthead">${href ? markup`<a href="${href}" rel="noreferrer">${sign}</a>` : sign}</p>
`
}

const linked = ({ value, href }: Field): Markup =>
  href
    ? markup`<a class="address" href="${href}" rel="noreferrer" dir="ltr">${value}</a>`
    : markup`<span class="address" dir="ltr">${value}</span>`

/** The publisher's own words; nothing where there are none. */
export const ownWords = (place: 'opening' | 'closing', paragraphs: readonly string[]): Markup =>
  paragraphs.length === 0
    ? NOTHING
    : markup`<div class="own-words ${place}">${joined(paragraphs.map((words) => markup`<p class="prose" dir="auto">${words}</p>`))}</div>
`
