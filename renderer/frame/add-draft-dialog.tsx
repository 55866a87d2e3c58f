import { say, sayRefusal } from '../../core/messages/message.ts'
import { useArticle } from '../state/use-app.ts'
import { Banner, Button, Dialog, TextField } from '../ui/index.ts'
import styles from './add-draft-dialog.module.css'
import { type AddingDraft, type DraftWritten, useAddingDraft, useAddingDraftStore, writtenFor } from './adding-draft.ts'
import { FilePlace, hasWords, IncomingBody, PasteField, ReadingNow } from './incoming.tsx'
import { TrackedChanges } from './tracked-changes.tsx'

const LINE_MAX = 2_000
const DATE_MAX = 200

interface PartProps {
  readonly written: DraftWritten
  readonly isReading: boolean
}

/** The file of the new text, or the place where one is dropped or chosen. */
function FileOfDraft({ written: { file }, isReading }: PartProps) {
  const adding = useAddingDraft()
  return (
    <FilePlace
      label={say('add-draft.file')}
      words={file ? <strong className={styles.file}>{file.name}</strong> : say('add-draft.file.words')}
      choose={say(file ? 'add-draft.another' : 'add-draft.choose')}
      isMultiple={false}
      onFiles={(files) => void adding.takeFiles(files)}
      onChoose={() => void adding.chooseFile()}
      isDisabled={isReading}
    >
      {file ? (
        <Button isDisabled={isReading} onPress={() => adding.write({ file: null })}>
          {say('add-draft.paste-instead')}
        </Button>
      ) : (
        <Button isDisabled={isReading} onPress={() => void adding.checkFile()}>
          {say('action.draft.check-file')}
        </Button>
      )}
    </FilePlace>
  )
}

/** What is said about the draft; what is left empty is as its text states it. */
function Said({ written, isReading }: PartProps) {
  const { write } = useAddingDraft()
  return (
    <div className={styles.fields}>
      <TextField
        label={say('add-draft.name')}
        placeholder={say('add-draft.name.hint')}
        value={written.name}
        maxLength={LINE_MAX}
        onWrite={(name) => write({ name })}
        onCommit={(name) => write({ name })}
        isDisabled={isReading}
      />
      {(['publishedOn', 'updatedOn'] as const).map((field) => (
        <TextField
          key={field}
          label={say(`details.field.${field}`)}
          placeholder={say('add-draft.stated.hint')}
          value={written[field]}
          maxLength={DATE_MAX}
          onWrite={(text) => write({ [field]: text })}
          onCommit={(text) => write({ [field]: text })}
          isDisabled={isReading}
        />
      ))}
    </div>
  )
}

const Note = ({ note }: Pick<AddingDraft, 'note'>) => note && <Banner tone={note.tone}>{sayRefusal(note.said)}</Banner>

/** What the dialog holds while it asks how the tracked changes of the file are taken. */
function Question({ question }: { readonly question: NonNullable<AddingDraft['question']> }) {
  const article = useArticle(({ id }) => id)
  const name = useAddingDraftStore((store) => writtenFor(store, article).file?.name ?? '')
  return (
    <>
      <p>
        {name ? say('asking.tracked.about', { name }) : say('asking.tracked.title', { count: question.changes.length })}
      </p>
      <TrackedChanges changes={question.changes} />
    </>
  )
}

function Answers({ question }: { readonly question: NonNullable<AddingDraft['question']> }) {
  const { leaveOut } = useAddingDraft()
  return (
    <>
      <Button onPress={leaveOut}>{say('asking.leave-draft')}</Button>
      <Button onPress={() => question.answer('original')}>{say('asking.tracked.original')}</Button>
      <Button variant="primary" autoFocus onPress={() => question.answer('accepted')}>
        {say('asking.tracked.accepted')}
      </Button>
    </>
  )
}

/** Where a new draft of the article on the desk comes in: a file, or pasted text. Shown while an article is open. */
export function AddDraftDialog() {
  const store = useAddingDraftStore()
  const { isOpen, isReading, note, question } = store
  const article = useArticle(({ id }) => id)
  const number = useArticle(({ tables }) => Math.max(0, ...Object.values(tables.drafts).map((draft) => draft.number)))
  const adding = useAddingDraft()
  const written = writtenFor(store, article)
  const canAdd = (written.file !== null || hasWords(written.pasted)) && !isReading && !question
  const add = () => void adding.add()
  return (
    <Dialog
      title={say('add-draft.title', { number: number + 1 })}
      isOpen={isOpen}
      onClose={adding.close}
      footer={
        isReading ? (
          <ReadingNow onStop={adding.cancel} />
        ) : question ? (
          <Answers question={question} />
        ) : (
          <>
            <Button onPress={adding.close}>{say('ui.cancel')}</Button>
            <Button variant="primary" isDisabled={!canAdd} keys="$mod+Enter" onPress={add}>
              {say('add-draft.go')}
            </Button>
          </>
        )
      }
    >
      <IncomingBody onGo={canAdd ? add : null}>
        {question ? (
          <Question question={question} />
        ) : (
          <>
            <Note note={note} />
            <FileOfDraft written={written} isReading={isReading} />
            {!written.file && (
              <PasteField
                label={say('add-draft.paste')}
                about={say('add-draft.paste.about')}
                pasted={written.pasted}
                onWrite={(pasted) => adding.write({ pasted })}
                isDisabled={isReading}
              />
            )}
            <Said written={written} isReading={isReading} />
          </>
        )}
      </IncomingBody>
    </Dialog>
  )
}
