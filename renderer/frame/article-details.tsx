import { useState } from 'react'
import type { ArticleCommand } from '../../core/command/decide.ts'
import { say } from '../../core/messages/message.ts'
import type { ArticleDetails } from '../../core/model/article.ts'
import { allScales, offeredScales } from '../../core/query/offered-scales.ts'
import { assigneeOf, assigneeOption, assigneeOptions } from '../parts/assignee.ts'
import { KeepWriting } from '../parts/keep-writing.tsx'
import { useArticle, useDesk, useLibrary, useStart } from '../state/use-app.ts'
import { Button, Dialog, Select, TextField } from '../ui/index.ts'
import styles from './article-details.module.css'

type Field = keyof ArticleDetails

const LINE_MAX = 2_000
const DATE_MAX = 200

const FIELDS: readonly { field: Field; about?: 'details.as-stated' | 'details.deadline.about' }[] = [
  { field: 'byline' },
  { field: 'publication' },
  { field: 'publishedOn', about: 'details.as-stated' },
  { field: 'updatedOn', about: 'details.as-stated' },
  { field: 'url' },
  { field: 'deadline', about: 'details.deadline.about' },
]

/** What is known about the article on the desk; each field is saved when it is left. Shown while an article is open. */
export function ArticleDetailsDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const article = useArticle(({ tables }) => Object.values(tables.articles)[0])
  const readOnly = useArticle((open) => open.readOnly)
  const own = useLibrary(({ tables }) => tables.scales)
  const people = useLibrary(({ tables }) => tables.people)
  const { me } = useStart()
  const execute = useDesk((desk) => desk.execute)
  const [titleError, setTitleError] = useState<string | null>(null)
  if (!article) return null
  const run = async (command: ArticleCommand): Promise<boolean> => (await execute(command)).ok
  const edit = async (field: Field, text: string): Promise<boolean> => {
    const details: { [F in Field]?: string } = { [field]: text.trim() }
    const isMissing = field === 'title' && !details.title
    setTitleError(isMissing ? say('details.title-missing') : null)
    return !isMissing && run({ type: 'article.edit', details })
  }
  const scales = allScales(own)
  return (
    <Dialog
      title={say('details.title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {say('ui.done')}
        </Button>
      }
    >
      <KeepWriting article={article.id}>
        <div className={styles.fields}>
          <div className={styles.wide}>
            <TextField
              label={say('details.field.title')}
              face="reading"
              value={article.title}
              error={titleError}
              maxLength={LINE_MAX}
              keepAs="details:title"
              onWrite={() => setTitleError(null)}
              onCommit={(text) => edit('title', text)}
              isReadOnly={readOnly !== null}
            />
          </div>
          <div className={styles.wide}>
            <Select
              label={say('details.assignee')}
              description={say('details.assignee.about')}
              options={assigneeOptions(people, me, article.assignee ?? null)}
              value={assigneeOption(article.assignee)}
              onChange={(option) => void run({ type: 'article.assign', assignee: assigneeOf(people, option) })}
              isDisabled={readOnly !== null}
            />
          </div>
          {FIELDS.map(({ field, about }) => (
            <TextField
              key={field}
              label={say(`details.field.${field}`)}
              aside={about && say(about)}
              type={field === 'url' ? 'url' : 'text'}
              value={article[field]}
              maxLength={field.endsWith('On') || field === 'deadline' ? DATE_MAX : LINE_MAX}
              keepAs={`details:${field}`}
              onCommit={(text) => edit(field, text)}
              isReadOnly={readOnly !== null}
            />
          ))}
          <div className={styles.wide}>
            <Select
              label={say('details.scale')}
              description={say('details.scale.about')}
              options={offeredScales(scales, article.scale).map(({ id, name, publisher }) => ({
                id,
                name,
                description: publisher,
              }))}
              value={article.scale}
              onChange={(scale) => void run({ type: 'article.chooseScale', scale })}
              isDisabled={readOnly !== null}
            />
          </div>
        </div>
      </KeepWriting>
    </Dialog>
  )
}
