import { ExternalLink } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import { type Source, type SourceDetails, SourceKind } from '../../../core/model/source.ts'
import { SourceKindIcon } from '../../parts/source-kind-icon.tsx'
import { useClient, useLibrary, useStart, useView } from '../../state/use-app.ts'
import { IconButton, Select, Switch, TextArea, TextField } from '../../ui/index.ts'
import styles from './source-record.module.css'

type LineField = 'author' | 'publisher' | 'publishedOn' | 'updatedOn'

const LINES: readonly LineField[] = ['author', 'publisher', 'publishedOn', 'updatedOn']
const kinds = () =>
  SourceKind.options.map((id) => ({
    id,
    name: say(`source-kind.${id}`),
    icon: <SourceKindIcon kind={id} />,
  }))

const isLink = (url: string): boolean => /^https?:\/\/\S+$/i.test(url)

/** What is known about a source; each field is saved when it is left. */
export function SourceFields({
  source,
  title,
}: {
  readonly source: Source
  title: RefObject<HTMLInputElement | null>
}) {
  const client = useClient()
  const notify = useView((view) => view.notify)
  const isReadOnly = useStart().library.readOnly !== null
  const execute = useLibrary((library) => library.execute)
  const [error, setError] = useState<string | null>(null)
  const edit = async (details: { [F in keyof SourceDetails]?: SourceDetails[F] }) =>
    (await execute({ type: 'source.edit', source: source.id, details })).ok
  const openLink = async () => {
    const answer = await client.ask('link.open', { url: source.url })
    if (!answer.ok) notify(answer.refusal)
  }

  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <TextField
          ref={title}
          label={say(source.kind === 'person' ? 'sources.field.name' : 'sources.field.title')}
          face="reading"
          value={source.title}
          error={error}
          isReadOnly={isReadOnly}
          keepAs="title"
          onWrite={() => setError(null)}
          onCommit={(text) =>
            text.trim() ? edit({ title: text.trim() }) : setError(say('sources.field.title.missing'))
          }
        />
      </div>
      <Select
        label={say('sources.field.kind')}
        options={kinds()}
        value={source.kind}
        isDisabled={isReadOnly}
        onChange={(kind) => void edit({ kind })}
      />
      <div className={styles.address}>
        <TextField
          label={say('sources.field.url')}
          type="url"
          value={source.url}
          isReadOnly={isReadOnly}
          keepAs="url"
          onCommit={(url) => edit({ url: url.trim() })}
        />
        <IconButton
          framed
          label={say('sources.open-link')}
          icon={<ExternalLink />}
          isDisabled={!isLink(source.url)}
          onPress={() => void openLink()}
        />
      </div>
      {LINES.map((field) => (
        <TextField
          key={field}
          label={say(`sources.field.${field}`)}
          aside={field.endsWith('On') && say('sources.as-stated')}
          value={source[field]}
          isReadOnly={isReadOnly}
          keepAs={field}
          onCommit={(text) => edit({ [field]: text.trim() })}
        />
      ))}
      {(source.kind === 'person' || source.contact) && (
        <div className={styles.wide}>
          <TextField
            label={say('sources.field.contact')}
            description={say('sources.field.contact.about')}
            value={source.contact}
            isReadOnly={isReadOnly}
            keepAs="contact"
            onCommit={(contact) => edit({ contact: contact.trim() })}
          />
        </div>
      )}
      <div className={styles.wide}>
        <TextArea
          label={say('sources.field.note')}
          face="reading"
          value={source.note}
          isReadOnly={isReadOnly}
          keepAs="note"
          onCommit={(note) => edit({ note })}
        />
      </div>
      <div className={styles.wide}>
        <Switch
          isOn={source.withheld}
          description={say('sources.withhold.about')}
          isDisabled={isReadOnly}
          onChange={(withheld) => void edit({ withheld })}
        >
          {say('sources.withhold')}
        </Switch>
      </div>
    </div>
  )
}
