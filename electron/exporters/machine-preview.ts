import { claimReviewReadiness, type ReadinessItem } from '../../core/format/claim-review-readiness.ts'
import { say, sayKey } from '../../core/messages/message.ts'
import type { ExportChoice } from '../../core/model/hand-over.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { ok } from '../../core/result.ts'
import type { Exporter, ExportMaterial } from '../services/ports.ts'
import { exportClaimReview, exportClaimReviewPage, exportFactCheckTools, factCheckMaterial } from './claim-review.ts'
import { joined, type Markup, markup, NOTHING, verbatim, when } from './markup.ts'
import { plainPage } from './preview-page.ts'
import { exportAnnotations } from './w3c.ts'

/** More than anybody reads, and little enough that a window stays quick. UTF-16 units. */
const SHOWN_MAX = 400_000

/** The file's own words; while there can be no file, what it lacks. */
export const previewClaimReview: Exporter = async (material, choice) =>
  shown(material, exportClaimReview, choice, readinessOf(material, choice))

export const previewFactCheckTools: Exporter = async (material, choice) =>
  shown(material, exportFactCheckTools, choice, readinessOf(material, choice))

export const previewAnnotations: Exporter = async (material, choice) =>
  shown(material, exportAnnotations, choice, NOTHING)

/** The page as it will be; while there is none, what it lacks. */
export const previewClaimReviewPage: Exporter = async (material, choice) => {
  const page = await exportClaimReviewPage(material, choice)
  return page.ok ? page : shown(material, exportClaimReview, choice, readinessOf(material, choice))
}

async function shown(
  material: ExportMaterial,
  exporter: Exporter,
  choice: ExportChoice,
  lacking: Markup,
): ReturnType<Exporter> {
  const file = await exporter(material, choice)
  const { title } = onlyArticle(material.article)
  const text = file.ok ? new TextDecoder().decode(file.value.bytes) : ''
  const main = markup`<h1 dir="auto">${title}</h1>
${file.ok ? NOTHING : lacking}
${when(
  text.slice(0, SHOWN_MAX),
  (words) => markup`<section>
<h2 id="file">${say('claim-review.preview.json')}</h2>
<pre dir="ltr" lang="zxx" role="region" aria-labelledby="file" tabindex="0">${words}</pre>
${text.length > SHOWN_MAX ? markup`<p class="aside">${say('claim-review.preview.cut')}</p>` : NOTHING}
</section>`,
)}`
  return ok({
    name: file.ok ? file.value.name : '',
    mediaType: 'text/html; charset=utf-8',
    bytes: plainPage({ title, main }),
  })
}

function readinessOf(material: ExportMaterial, choice: ExportChoice): Markup {
  const all = claimReviewReadiness(factCheckMaterial(material, choice))
  const items = (['required', 'recommended'] as const).flatMap((wanted) => all.filter(({ level }) => level === wanted))
  return markup`<section>
<h2>${say('claim-review.ready.title')}</h2>
${items.length === 0 ? markup`<p>${say('claim-review.ready.all')}</p>` : markup`<ul class="ready">${joined(items.map(itemMarkup), '\n')}</ul>`}
</section>`
}

const itemMarkup = ({ level, key, values }: ReadinessItem): Markup =>
  markup`<li><span class="level ${verbatim(level)}">${sayKey(`claim-review.ready.${level}`)}</span><span class="what" dir="auto">${sayKey(key, values)}</span></li>`
