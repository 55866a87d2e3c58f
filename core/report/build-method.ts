import { say, sayNumber } from '../messages/message.ts'
import type { Scale } from '../model/scale.ts'
import type { Instant } from '../model/time.ts'
import { onlyArticle } from '../query/only-article.ts'
import { personName } from './build-claims.ts'
import type { Redacted } from './redact.ts'
import type { Field } from './report-document.ts'
import { sayBytes, sayInstant, sayNames } from './said-values.ts'

/** Whoever gave a verdict; before there is any, whoever marked a claim. */
export function checkersOf(redacted: Redacted): string {
  const { verdicts, claims } = redacted.article
  const judges = Object.values(verdicts).map(({ by }) => by)
  const people = judges.length > 0 ? judges : Object.values(claims).map(({ createdBy }) => createdBy)
  return sayNames([...new Set(people)].map((person) => personName(redacted, person)))
}

/** How it was checked, a paragraph each. */
export function methodOf({ withheld }: Redacted, scale: Scale | undefined): string[] {
  const ratings = scale?.ratings
    .filter(({ retired }) => !retired)
    .map(({ name, definition }) =>
      definition ? say('report.method.rating', { name, definition: definition.replace(/\.$/, '') }) : name,
    )
  return [
    say('report.method.steps'),
    scale && ratings ? say('report.method.scale', { scale: scale.name, ratings: ratings.join('; ') }) : '',
    say('report.method.draft'),
    withheld > 0 ? say('report.method.withheld', { count: withheld }) : '',
  ].filter(Boolean)
}

/** What the report was made of, so that it can be found again. */
export function recordOf(
  redacted: Redacted,
  { exportedAt, version }: { exportedAt: Instant; version: string },
): Field[] {
  const article = onlyArticle(redacted.article)
  const draft = redacted.article.drafts[article.draft]
  const made = {
    label: say('report.record.made'),
    value: say('report.record.made-value', { at: sayInstant(exportedAt), version }),
  }
  if (!draft) return [made]
  const { number, name, receivedAt, original, content, words } = draft
  const at = sayInstant(receivedAt)
  return [
    {
      label: say('report.record.draft'),
      value: name.trim()
        ? say('report.record.draft-named', { number, name, at })
        : say('report.record.draft-value', { number, at }),
    },
    { label: say('report.record.words'), value: sayNumber(words) },
    { label: say('report.record.content'), value: content },
    {
      label: say('report.record.file'),
      value: say('report.record.file-value', { name: original.name, size: sayBytes(original.bytes) }),
    },
    { label: say('report.record.original'), value: original.sha256 },
    { label: say('report.record.checkers'), value: checkersOf(redacted) || say('report.record.nobody') },
    made,
  ]
}
