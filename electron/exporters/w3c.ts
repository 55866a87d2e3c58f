import { serialiseAnnotations } from '../../core/format/w3c-annotation.ts'
import { say } from '../../core/messages/message.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { redact } from '../../core/report/redact.ts'
import { ok } from '../../core/result.ts'
import type { Exporter } from '../services/ports.ts'
import { jsonBytes } from './claim-review.ts'
import { fileName } from './file-name.ts'

/** The whole check as W3C Web Annotations. */
export const exportAnnotations: Exporter = async ({ article, library, contents, exportedAt, version }) =>
  ok({
    name: fileName(say('claim-review.file.annotations', { title: onlyArticle(article).title }), '.jsonld'),
    mediaType: 'application/ld+json',
    bytes: jsonBytes(serialiseAnnotations({ redacted: redact(article, library), contents, exportedAt, version })),
  })
