import { say, sayKey } from '../../core/messages/message.ts'
import { useApp, useIncoming } from '../state/use-app.ts'
import { Banner, Button, Dialog } from '../ui/index.ts'
import styles from './import-dialog.module.css'
import { type Importing, useImporting, useImportingStore } from './importing.ts'
import { FilePlace, hasWords, IncomingBody, PasteField, ReadingNow } from './incoming.tsx'

const STOPPED = 'import.refused.cancelled'

/** What did not come in, each with its sentence; that sentence names the file, or its name stands before it. */
const Sentences = ({ refused }: Pick<Importing, 'refused'>) => (
  <ul className={styles.refused}>
    {refused.map(({ name, refusal }) => (
      <li key={name}>
        {name && refusal.values.name !== name && <strong>{name}: </strong>}
        {sayKey(refusal.key, refusal.values)}
      </li>
    ))}
  </ul>
)

function Outcome({ imported, refused }: Pick<Importing, 'imported' | 'refused'>) {
  const { view } = useApp()
  const { close } = useImporting()
  // Whoever stopped the reading knows why: nothing went wrong.
  const stopped = refused.filter(({ refusal }) => refusal.key === STOPPED)
  const failed = refused.filter(({ refusal }) => refusal.key !== STOPPED)
  return (
    <>
      {failed.length > 0 && (
        <Banner tone="error" title={say('import.refused', { count: failed.length })}>
          <Sentences refused={failed} />
        </Banner>
      )}
      {stopped.length > 0 && (
        <Banner tone="info">
          <Sentences refused={stopped} />
        </Banner>
      )}
      {imported.length > 0 && (
        <Banner
          tone="info"
          title={say('import.done-many', { count: imported.length })}
          actions={imported.map(({ article, title }) => (
            <Button
              key={article}
              size="small"
              onPress={() => {
                close()
                view.getState().openArticle(article)
              }}
            >
              {title}
            </Button>
          ))}
        />
      )}
    </>
  )
}

/** Where articles come in: files, or pasted text. */
export function ImportDialog() {
  const { isOpen, isReading, pasted, imported, refused } = useImportingStore()
  const isAsking = useIncoming(({ asked }) => asked.length > 0)
  const importing = useImporting()
  const canImport = hasWords(pasted) && !isReading
  const go = () => void importing.importPasted(useImportingStore.getState().pasted)

  return (
    <Dialog
      title={say('import.title')}
      isOpen={isOpen && !isAsking}
      onClose={importing.close}
      footer={
        isReading ? (
          <ReadingNow onStop={importing.cancel} />
        ) : (
          <>
            <Button onPress={importing.close}>{say('ui.cancel')}</Button>
            <Button variant="primary" isDisabled={!canImport} keys="$mod+Enter" onPress={go}>
              {say('import.go')}
            </Button>
          </>
        )
      }
    >
      <IncomingBody onGo={canImport ? go : null}>
        <Outcome imported={imported} refused={refused} />
        <FilePlace
          label={say('import.files')}
          words={say('import.files.words')}
          choose={say('import.choose')}
          onFiles={(files) => void importing.importFiles(files)}
          onChoose={() => void importing.chooseFiles()}
          isDisabled={isReading}
        />
        <PasteField
          label={say('import.paste')}
          about={say('import.paste.about')}
          pasted={pasted}
          onWrite={importing.write}
          isDisabled={isReading}
        />
      </IncomingBody>
    </Dialog>
  )
}
