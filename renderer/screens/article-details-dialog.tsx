import { useState } from 'react'
import { say, sayRefusal } from '../../core/messages/message.ts'
import type { ArticleDetails } from '../../core/model/article.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { useApp, useArticle } from '../state/use-app.ts'
import { Button, Dialog, TextField } from '../ui/index.ts'
import styles from './desk-screen.module.css'

const FIELDS = ['byline', 'publication', 'publishedOn', 'updatedOn', 'url', 'deadline'] as const
const LABELS = {
  byline: 'desk.byline',
  publication: 'desk.publication',
  publishedOn: 'desk.published-on',
  updatedOn: 'desk.updated-on',
  url: 'desk.address',
  deadline: 'desk.deadline',
} as const
const DATE_MAX = 200
const LINE_MAX = 2_000

/** What is known about the article itself; each field is kept when it is left. */
export function ArticleDetailsDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { desk } = useApp()
  const article = useArticle(({ tables }) => onlyArticle(tables))
  const isReadOnly = useArticle(({ readOnly }) => readOnly !== null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const edit = async (details: Partial<ArticleDetails>) => {
    const answer = await desk.getState().execute({ type: 'article.edit', details }, { inline: true })
    setRefusal(answer.ok ? null : sayRefusal(answer.refusal))
  }
  return (
    <Dialog
      title={say('desk.details-title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {say('desk.done')}
        </Button>
      }
    >
      <div className={styles.details}>
        <TextField
          label={say('desk.title')}
          face="reading"
          maxLength={LINE_MAX}
          value={article.title}
          isReadOnly={isReadOnly}
          error={refusal}
          onCommit={(title) =>
            title.trim() ? void edit({ title: title.trim() }) : setRefusal(say('desk.title-needed'))
          }
        />
        <div className={styles.detailPairs}>
          {FIELDS.map((field) => (
            <TextField
              key={field}
              label={say(LABELS[field])}
              maxLength={field === 'byline' || field === 'publication' || field === 'url' ? LINE_MAX : DATE_MAX}
              value={article[field]}
              isReadOnly={isReadOnly}
              onCommit={(text) => void edit({ [field]: text.trim() })}
            />
          ))}
        </div>
      </div>
    </Dialog>
  )
}
