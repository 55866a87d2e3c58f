import { Plus } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ScaleCommand } from '../../../core/command/scales.ts'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import { RatingId } from '../../../core/model/ids.ts'
import { RATINGS_MAX, type Scale } from '../../../core/model/scale.ts'
import { freeLook } from '../../../core/query/scale-legibility.ts'
import type { ScaleUse } from '../../../core/query/scale-use.ts'
import { useApp, useLibrary } from '../../state/use-app.ts'
import { announce, Banner, Button, SectionLabel, TextField } from '../../ui/index.ts'
import { RatingRow } from './rating-row.tsx'
import styles from './scale-editor.module.css'

export interface ScaleEditorProps {
  readonly scale: Scale
  readonly use: ScaleUse
  readonly isDefault: boolean
  readonly isFresh: boolean
  readonly canChange: boolean
  readonly onRemoved: () => void
}

/** Where the focus belongs once the ratings have been drawn again. */
interface FocusNext {
  readonly rating: RatingId
  readonly part: 'up' | 'down' | 'edit'
}

const NAME_MAX = 200

function freeRatingName({ ratings }: Scale): string {
  const taken = new Set(ratings.map(({ name }) => name.trim().toLowerCase()))
  let name = say('scales.rating.new')
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = say('scales.rating.new.nth', { number })
  return name
}

const buttonIn = (item: Element | undefined, part: FocusNext['part']) =>
  item?.querySelector<HTMLButtonElement>(`[data-part="${part}"] button:not([disabled])`)

/** A scale of one's own: what it is called, and its ratings in order, each changed in its place. */
export function ScaleEditor({ scale, use, isDefault, isFresh, canChange, onRemoved }: ScaleEditorProps) {
  const { library } = useApp()
  const execute = useLibrary((store) => store.execute)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [open, setOpen] = useState<RatingId | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const next = useRef<FocusNext | null>(null)
  const isUsed = use.articles > 0

  const run = async (command: ScaleCommand): Promise<string | null> => {
    const made = await execute(command, { inline: true })
    setRefusal(made.ok ? null : sayRefusal(made.refusal))
    return made.ok ? made.value.made : null
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what moves or goes away takes the focus with it.
  useLayoutEffect(() => {
    const wanted = next.current
    next.current = null
    if (!wanted) return
    const item = [...(list.current?.children ?? [])].find((row) => row.getAttribute('data-rating') === wanted.rating)
    const other = wanted.part === 'up' ? 'down' : 'up'
    const button = buttonIn(item, wanted.part) ?? buttonIn(item, other) ?? buttonIn(item, 'edit')
    button?.focus()
  }, [scale.ratings])

  const move = async (at: number, by: 1 | -1) => {
    const rating = scale.ratings[at]
    if (!rating || !scale.ratings[at + by]) return
    next.current = { rating: rating.id, part: by < 0 ? 'up' : 'down' }
    const moved = await run({ type: 'rating.move', scale: scale.id, rating: rating.id, by })
    if (moved === null) {
      next.current = null
      return
    }
    const { ratings } = library.getState().tables.scales[scale.id] ?? scale
    const place = ratings.findIndex(({ id }) => id === rating.id) + 1
    announce(say('scales.rating.moved', { rating: rating.name, place, count: ratings.length }))
  }

  const remove = async (at: number) => {
    const rating = scale.ratings[at]
    const heir = scale.ratings[at + 1] ?? scale.ratings[at - 1]
    if (!rating || !heir) return
    next.current = { rating: heir.id, part: 'edit' }
    if ((await run({ type: 'rating.remove', scale: scale.id, rating: rating.id })) === null) next.current = null
  }

  const add = async () => {
    const look = freeLook(
      'grey.solid.star',
      scale.ratings.map((rating) => rating.look),
    )
    const details = { name: freeRatingName(scale), definition: '', number: null, look }
    const made = await run({ type: 'rating.add', scale: scale.id, details })
    if (made !== null) setOpen(RatingId.parse(made))
  }

  return (
    <div className={styles.editor}>
      <div className={styles.about}>
        <TextField
          key={scale.id}
          label={say('scales.name')}
          value={scale.name}
          maxLength={NAME_MAX}
          isReadOnly={!canChange}
          autoFocus={isFresh}
          onCommit={(name) => name.trim() && run({ type: 'scale.edit', scale: scale.id, details: { name } })}
        />
        <TextField
          label={say('scales.publisher')}
          value={scale.publisher}
          maxLength={NAME_MAX}
          isReadOnly={!canChange}
          onCommit={(publisher) => run({ type: 'scale.edit', scale: scale.id, details: { publisher } })}
        />
      </div>
      <SectionLabel level={3} aside={say('scales.ratings.count', { count: scale.ratings.length })}>
        {say('scales.ratings')}
      </SectionLabel>
      <ol className={styles.ratings} ref={list}>
        {scale.ratings.map((rating, at) => (
          <RatingRow
            key={rating.id}
            scale={scale}
            rating={rating}
            isFirst={at === 0}
            isLast={at === scale.ratings.length - 1}
            isUsed={use.ratings.has(rating.id)}
            isOpen={rating.id === open}
            canChange={canChange}
            run={run}
            onToggle={() => setOpen(rating.id === open ? null : rating.id)}
            onMove={(by) => void move(at, by)}
            onRemove={() => void remove(at)}
          />
        ))}
      </ol>
      {refusal && (
        <Banner tone="error" onDismiss={() => setRefusal(null)}>
          {refusal}
        </Banner>
      )}
      <div className={styles.line}>
        <Button
          size="small"
          icon={<Plus />}
          isDisabled={!canChange || scale.ratings.length >= RATINGS_MAX}
          onPress={() => void add()}
        >
          {say('scales.rating.add')}
        </Button>
        {!isDefault && (
          <Button
            size="small"
            isDisabled={!canChange}
            onPress={() => void run({ type: scale.retired ? 'scale.restore' : 'scale.retire', scale: scale.id })}
          >
            {say(scale.retired ? 'scales.restore' : 'scales.retire')}
          </Button>
        )}
        {!isDefault && !isUsed && (
          <Button
            size="small"
            isDisabled={!canChange}
            onPress={async () => {
              if ((await run({ type: 'scale.remove', scale: scale.id })) === null) return
              announce(say('scales.removed', { name: scale.name }))
              onRemoved()
            }}
          >
            {say('scales.remove')}
          </Button>
        )}
      </div>
    </div>
  )
}
