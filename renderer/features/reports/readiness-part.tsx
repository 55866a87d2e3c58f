import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import { useMemo } from 'react'
import { claimReviewReadiness, type ReadinessItem } from '../../../core/format/claim-review-readiness.ts'
import { say, sayKey } from '../../../core/messages/message.ts'
import { redact } from '../../../core/report/redact.ts'
import { useArticleReport } from '../../frame/report-choice.ts'
import { useArticle, useLibrary, usePreferences, useView } from '../../state/use-app.ts'
import { Button, SectionLabel } from '../../ui/index.ts'
import options from './document-options.module.css'
import styles from './readiness-part.module.css'

const LEVELS = ['required', 'recommended'] as const

function Items({ items }: { readonly items: readonly ReadinessItem[] }) {
  const chooseClaim = useView((view) => view.chooseClaim)
  const open = useView((view) => view.open)
  return (
    <ul className={styles.items}>
      {items.map(({ claim, level, key, values }) => (
        <li key={`${claim ?? ''} ${key}`} className={styles.item}>
          {level === 'required' ? (
            <CircleAlert size={15} aria-hidden="true" className={styles.required} />
          ) : (
            <CircleDashed size={15} aria-hidden="true" />
          )}
          <span dir="auto">{sayKey(key, values)}</span>
          {claim && (
            <Button
              size="small"
              variant="quiet"
              name={say('reports-screen.to-claim', { number: values.number ?? '' })}
              onPress={() => {
                chooseClaim(claim)
                open('desk')
              }}
            >
              {say('reports-screen.to-desk')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What is missing, too long or out of order before a ClaimReview is complete; each leads to where it is mended. */
export function ReadinessPart() {
  const tables = useArticle((article) => article.tables)
  const library = useLibrary((held) => held.tables)
  const { reportLook } = usePreferences()
  const [report] = useArticleReport()
  const items = useMemo(
    () =>
      claimReviewReadiness({
        redacted: redact(tables, library),
        scales: library.scales,
        look: reportLook,
        report,
      }),
    [tables, library, reportLook, report],
  )
  return (
    <section className={options.part} aria-labelledby="claim-review-readiness">
      <SectionLabel level={2} id="claim-review-readiness">
        {say('claim-review.ready.title')}
      </SectionLabel>
      {items.length === 0 && (
        <p className={styles.all}>
          <CircleCheck size={15} aria-hidden="true" />
          {say('claim-review.ready.all')}
        </p>
      )}
      {LEVELS.map((level) => {
        const those = items.filter((item) => item.level === level)
        return (
          those.length > 0 && (
            <div key={level}>
              <h3 className={styles.level}>{say(`claim-review.ready.${level}`)}</h3>
              <Items items={those} />
            </div>
          )
        )
      })}
    </section>
  )
}
