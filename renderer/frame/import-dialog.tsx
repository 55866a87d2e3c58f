import { FolderOpen } from 'lucide-react'
import { type ClipboardEvent, useRef } from 'react'
import { say, sayKey } from '../../core/messages/message.ts'
import { useApp, useStart } from '../state/use-app.ts'
import { Banner, Button, Dialog, FileButton, FileDrop, TextArea } from '../ui/index.ts'
import styles from './import-dialog.module.css'
import { type Importing, type Pasted, useImporting, useImportingStore } from './importing.ts'

/** Endings the importers can read. */
const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.json,text/plain,text/markdown,text/html,application/json'

function Outcome({ imported, refused }: Pick<Importing, 'imported' | 'refused'>) {
  const { view } = useApp()
  const { close } = useImporting()
  return (
    <>
      {refused.length > 0 && (
        <Banner tone="error" title={say('import.refused', { count: refused.length })}>
          <ul className={styles.refused}>
            {refused.map(({ name, refusal }) => (
              <li key={name}>
                {name && <strong>{name}: </strong>}
                {sayKey(refusal.key, refusal.values)}
              </li>
            ))}
          </ul>
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

/** The formatting that came with a paste counts as long as the words are the pasted ones. */
function usePasteArea(pasted: Pasted, write: (pasted: Pasted) => void) {
  const formatted = useRef<Pasted>(pasted)
  return {
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
      formatted.current = { text, html: event.clipboardData.getData('text/html') }
    },
    onWrite: (text: string) => write({ text, html: text === formatted.current.text ? formatted.current.html : '' }),
  }
}

/** Where articles come in: files, or pasted text. */
export function ImportDialog() {
  const { isOpen, isReading, pasted, imported, refused } = useImportingStore()
  const importing = useImporting()
  const { host } = useStart()
  const area = usePasteArea(pasted, importing.write)
  const canImport = /\S/.test(pasted.text) && !isReading
  const choose = say('import.choose')

  return (
    <Dialog
      title={say('import.title')}
      isOpen={isOpen}
      onClose={importing.close}
      footer={
        isReading ? (
          <>
            <span className={styles.reading} role="status">
              {say('import.reading')}
            </span>
            <Button onPress={importing.cancel}>{say('import.stop')}</Button>
          </>
        ) : (
          <>
            <Button onPress={importing.close}>{say('ui.cancel')}</Button>
            <Button
              variant="primary"
              isDisabled={!canImport}
              keys="$mod+Enter"
              onPress={() => void importing.importPasted(pasted)}
            >
              {say('import.go')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.body}>
        <Outcome imported={imported} refused={refused} />
        <FileDrop
          label={say('import.files')}
          onFiles={(files) => void importing.importFiles(files)}
          isDisabled={isReading}
        >
          <div className={styles.files}>
            <FolderOpen size={20} strokeWidth={1.6} aria-hidden="true" />
            <p>{say('import.files.words')}</p>
            {host === 'desktop' ? (
              <Button onPress={() => void importing.chooseFiles()} isDisabled={isReading}>
                {choose}
              </Button>
            ) : (
              <FileButton
                accept={ACCEPTED}
                onFiles={(files) => void importing.importFiles(files)}
                isDisabled={isReading}
              >
                {choose}
              </FileButton>
            )}
          </div>
        </FileDrop>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to what the field inside does. */}
        <div
          className={styles.paste}
          onPaste={area.onPaste}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && canImport)
              void importing.importPasted(useImportingStore.getState().pasted)
          }}
        >
          <TextArea
            label={say('import.paste')}
            description={say('import.paste.about')}
            placeholder={say('import.paste.hint')}
            face="reading"
            rows={7}
            value={pasted.text}
            onWrite={area.onWrite}
            onCommit={area.onWrite}
            isDisabled={isReading}
            autoFocus
          />
        </div>
      </div>
    </Dialog>
  )
}
