import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { PreviewedAnnotation } from '../../core/format/annotation-preview.ts'
import { say, sayList, sayRefusal } from '../../core/messages/message.ts'
import type { SourceFormat } from '../../core/model/draft.ts'
import { AnchorState } from '../../core/model/placement.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { AnchorGlyph } from '../parts/anchor-badge.tsx'
import { Growing } from '../parts/growing.tsx'
import { useArticle } from '../state/use-app.ts'
import { Banner, Button, Dialog, ToggleChip } from '../ui/index.ts'
import styles from './add-annotations-dialog.module.css'
import {
  type AddingAnnotations,
  needsPlace,
  type ReadAnnotations,
  useAddingAnnotations,
  useAddingAnnotationsStore,
} from './adding-annotations.ts'
import { AnnotationRow } from './annotation-row.tsx'
import { FilePlace, IncomingBody, ReadingNow } from './incoming.tsx'

const ACCEPTED = '.json,.jsonld,.tickmark,.docx,.odt,application/json,application/ld+json'

/** Formats of files that can hold comments. */
const COMMENTED: readonly SourceFormat[] = ['docx', 'odt']

type Shown = AnchorState | 'here' | 'all'

const isShown = ({ anchorState, isHere }: PreviewedAnnotation, shown: Shown): boolean =>
  shown === 'all' || (shown === 'here' ? isHere : anchorState === shown)

/** Where the annotations come from: a file, or the comments of the draft's own. */
function Source({ isReading, from }: { readonly isReading: boolean; readonly from: string | null }) {
  const adding = useAddingAnnotations()
  const format = useArticle(({ tables }) => tables.drafts[onlyArticle(tables).draft]?.original.format)
  return (
    <FilePlace
      label={say('annotations.file')}
      words={from === null ? say('annotations.file.words') : <strong className={styles.file}>{from}</strong>}
      choose={say(from === null ? 'annotations.choose' : 'annotations.another')}
      accept={ACCEPTED}
      isMultiple={false}
      onFiles={(files) => void adding.takeFiles(files)}
      onChoose={() => void adding.chooseFile()}
      isDisabled={isReading}
    >
      {format && COMMENTED.includes(format) && (
        <Button icon={<FileText />} isDisabled={isReading} onPress={() => void adding.readOwnFile()}>
          {say('annotations.own-file')}
        </Button>
      )}
    </FilePlace>
  )
}

/** What of the file did not come along, and why. */
function LeftOut({ skipped, unreachable }: Pick<ReadAnnotations, 'skipped' | 'unreachable'>) {
  return (
    <>
      {skipped.length > 0 && (
        <Banner tone="warning" title={say('annotations.skipped', { count: skipped.length })}>
          <ul className={styles.skipped}>
            {skipped.slice(0, SKIPPED_SHOWN).map((one) => (
              <li key={one.number}>{say('annotations.skipped.field', one)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {unreachable > 0 && <Banner tone="warning">{say('annotations.unreachable', { count: unreachable })}</Banner>}
    </>
  )
}
const SKIPPED_SHOWN = 5

interface FilterProps {
  readonly annotations: readonly PreviewedAnnotation[]
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
}

/** Which of them are listed: all, or those of one anchor state. */
function Filter({ annotations, shown, onShow }: FilterProps) {
  const choices: readonly Shown[] = ['all', ...AnchorState.options, 'here']
  const nameOf = (choice: Shown): string => {
    if (choice === 'all') return say('annotations.show.all')
    return choice === 'here' ? say('annotations.here') : say(`anchor.${choice}`)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is handed in with a form.
    <div role="group" aria-label={say('annotations.show')} className={styles.filter}>
      {choices.map((choice) => {
        const count = annotations.filter((one) => isShown(one, choice)).length
        if (count === 0 && choice !== shown) return null
        return (
          <ToggleChip
            key={choice}
            isSelected={shown === choice}
            onChange={() => onShow(choice)}
            count={count}
            icon={choice === 'all' || choice === 'here' ? undefined : <AnchorGlyph state={choice} size={13} />}
          >
            {nameOf(choice)}
          </ToggleChip>
        )
      })}
    </div>
  )
}

/** What all of them were made on, said once; null where they were made on several things, or on nothing that is named. */
function sharedSource(annotations: readonly PreviewedAnnotation[]): string | null {
  const named = new Set(annotations.map(({ sources }) => sayList(sources)))
  const [only = ''] = named
  return named.size === 1 && only ? only : null
}

/** What was read, each with its place, to be ticked. */
function Preview({ store, read }: { readonly store: AddingAnnotations; readonly read: ReadAnnotations }) {
  const { ticked, places, isAdding } = store
  const { tick, place } = useAddingAnnotations()
  const text = useArticle(({ content }) => content.text)
  const [shown, setShown] = useState<Shown>('all')
  const { annotations, from } = read
  const listed = annotations.filter((one) => isShown(one, shown))
  const tickable = listed.filter((one) => !needsPlace(store, one)).map(({ id }) => id)
  const source = sharedSource(annotations)
  const areTicked = tickable.length > 0 && tickable.every((id) => ticked.has(id))
  return (
    <div className={styles.preview}>
      <h3 className={styles.found}>{say('annotations.found', { count: annotations.length, name: from })}</h3>
      {source && <p className={styles.source}>{say('annotations.made-on', { source })}</p>}
      <LeftOut {...read} />
      <div className={styles.tools}>
        <Filter annotations={annotations} shown={shown} onShow={setShown} />
        <Button
          size="small"
          variant="quiet"
          isDisabled={isAdding || tickable.length === 0}
          onPress={() => tick(tickable, !areTicked)}
        >
          {say(areTicked ? 'annotations.untick-shown' : 'annotations.tick-shown')}
        </Button>
      </div>
      <Growing key={shown} className={styles.list} label={say('annotations.list')} items={listed} wanted={-1}>
        {(annotation) => (
          <li key={annotation.id}>
            <AnnotationRow
              annotation={annotation}
              text={text}
              isTicked={ticked.has(annotation.id)}
              place={places.get(annotation.id) ?? null}
              isDisabled={isAdding}
              hasSource={source === null}
              onTick={(isTicked) => tick([annotation.id], isTicked)}
              onPlace={(candidate) => place(annotation.id, candidate)}
            />
          </li>
        )}
      </Growing>
    </div>
  )
}

/** Where annotations of others come to the article on the desk, with a look at each before it is added. */
export function AddAnnotationsDialog() {
  const store = useAddingAnnotationsStore()
  const { isOpen, isReading, isAdding, note, ticked } = store
  const adding = useAddingAnnotations()
  const article = useArticle(({ id }) => id)
  const read = store.article === article ? store.read : null
  const count = read ? ticked.size : 0
  const canAdd = count > 0 && !isAdding
  const add = () => void adding.add()
  return (
    <Dialog
      title={say('annotations.title')}
      size="large"
      isOpen={isOpen}
      onClose={adding.close}
      footer={
        isReading ? (
          <ReadingNow onStop={adding.cancel} />
        ) : (
          <>
            <Button onPress={adding.close}>{say('ui.cancel')}</Button>
            {read && (
              <Button variant="primary" isDisabled={count === 0} isBusy={isAdding} keys="$mod+Enter" onPress={add}>
                {say('annotations.go', { count })}
              </Button>
            )}
          </>
        )
      }
    >
      <IncomingBody onGo={canAdd ? add : null}>
        {note && <Banner tone={note.tone}>{sayRefusal(note.said)}</Banner>}
        <Source isReading={isReading} from={read?.from ?? null} />
        {read && <Preview key={read.reading} store={store} read={read} />}
      </IncomingBody>
    </Dialog>
  )
}
