import { useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import { useArticleReport } from '../../frame/report-choice.ts'
import { useArticle } from '../../state/use-app.ts'
import { Button, SectionLabel } from '../../ui/index.ts'
import { ClaimsDialog } from './claims-dialog.tsx'
import { claimsToTell } from './claims-to-tell.ts'
import styles from './document-options.module.css'

/** Which claims are told of, and in which order. */
export function ClaimsPart() {
  const [report, choose] = useArticleReport()
  const tables = useArticle((article) => article.tables)
  const [isOpen, setOpen] = useState(false)
  const { all, chosen } = claimsToTell(tables, report.claims)
  return (
    <section className={styles.part} aria-labelledby="report-claims">
      <SectionLabel level={2} id="report-claims">
        {say('reports-screen.claims')}
      </SectionLabel>
      <p className={styles.soft}>
        {all.length === 0
          ? say('report.summary.no-claims')
          : report.claims === null
            ? say('reports-screen.claims.all', { count: all.length })
            : say('reports-screen.claims.some', { chosen: chosen.length, count: all.length })}
      </p>
      <div className={styles.row}>
        <Button size="small" isDisabled={all.length === 0} onPress={() => setOpen(true)}>
          {say('reports-screen.claims.choose')}
        </Button>
        {report.claims !== null && (
          <Button size="small" variant="quiet" onPress={() => choose({ claims: null })}>
            {say('reports-screen.claims.reset')}
          </Button>
        )}
      </div>
      {isOpen && (
        <ClaimsDialog
          all={all}
          chosen={chosen}
          onClose={() => setOpen(false)}
          onChoose={(claims) => choose({ claims: [...claims] })}
        />
      )}
    </section>
  )
}
