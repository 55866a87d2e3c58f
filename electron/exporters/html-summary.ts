import { say, sayList } from '../../core/messages/message.ts'
import type { CoverageKind, Mark, ReportDocument, Share } from '../../core/report/report-document.ts'
import { glyph, markClass } from './html-marks.ts'
import { joined, type Markup, markup, when } from './markup.ts'

const BAR_WIDTH = 720
const BAR_HEIGHT = 20
const GAP = 3

/** The picture of verdicts and coverage: two bars, each with its parts named and counted in words below it. */
export const summarySection = ({ summary }: ReportDocument): Markup => markup`
<section id="summary" aria-labelledby="summary-title">
<h2 id="summary-title">${say('report.section.summary')}</h2>
<div class="bars">
${figure({
  title: say('report.summary.verdicts'),
  figures: summary.verdicts.length > 0 ? summary.claims : say('report.summary.no-claims'),
  shares: summary.verdicts,
  alternative: (count, parts) => say('report.summary.picture-verdicts', { count, parts }),
  key: (kind) => glyph(kind),
})}
${when(summary.sentences, (sentences) =>
  figure({
    title: say('report.summary.coverage'),
    figures: summary.coverage.length > 0 ? sentences : say('report.summary.no-sentences'),
    shares: summary.coverage,
    alternative: (count, parts) => say('report.summary.picture-coverage', { count, parts }),
    key: (kind) => markup`<span class="swatch c-${kind}" aria-hidden="true"></span>`,
  }),
)}
</div>
</section>`

interface Bar<Kind extends Mark | CoverageKind> {
  readonly title: string
  readonly figures: string
  readonly shares: readonly Share<Kind>[]
  readonly alternative: (count: number, parts: string) => string
  readonly key: (kind: Kind) => Markup
}

function figure<Kind extends Mark | CoverageKind>({ title, figures, shares, alternative, key }: Bar<Kind>): Markup {
  const count = shares.reduce((sum, share) => sum + share.count, 0)
  const parts = sayList(shares.map(({ label, count: of }) => say('report.summary.part', { label, count: of })))
  return markup`<figure class="bar-figure">
<figcaption><span class="figure-title">${title}</span> <span class="figures">${figures}</span></figcaption>
${count > 0 ? picture(shares, count, alternative(count, parts)) : markup``}
<ul class="key">${joined(
    shares.map(
      ({ kind, label, count: of }) =>
        markup`<li>${key(kind)}<span class="key-label" dir="auto">${label}</span> <span class="key-count">${of}</span></li>`,
    ),
  )}</ul>
</figure>`
}

function picture(shares: readonly Share<Mark | CoverageKind>[], count: number, alternative: string): Markup {
  const room = BAR_WIDTH - GAP * (shares.length - 1)
  let x = 0
  const bars = shares.map(({ kind, count: of }) => {
    const width = (room * of) / count
    const bar = barOf(kind, x, width)
    x += width + GAP
    return bar
  })
  return markup`<svg class="bar" viewBox="0 0 ${BAR_WIDTH} ${BAR_HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${alternative}">${joined(bars)}</svg>`
}

const rounded = (units: number): string => units.toFixed(2)

function barOf(kind: Mark | CoverageKind, x: number, width: number): Markup {
  const at = markup`x="${rounded(x + 0.5)}" y="0.5" width="${rounded(Math.max(width - 1, 1))}" height="${BAR_HEIGHT - 1}" rx="3"`
  const hatched = kind === 'verify-again' || kind === 'nothing'
  return markup`<rect class="part ${kindClass(kind)}" ${at}/>${hatched ? markup`<rect class="hatched ${kindClass(kind)}" fill="url(#hatch)" ${at}/>` : markup``}`
}

const kindClass = (kind: Mark | CoverageKind): string =>
  kind === 'claim' || kind === 'nothing' || kind === 'unseen' ? `c-${kind}` : markClass(kind)
