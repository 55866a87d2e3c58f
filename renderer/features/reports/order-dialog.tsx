import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { say } from '../../../core/messages/message.ts'
import { announce, Button, CheckMark, Dialog, IconButton } from '../../ui/index.ts'
import styles from './order-dialog.module.css'

/** Something that is chosen or left out, and has a place among those that are chosen. */
export interface OrderedItem<Id extends string> {
  readonly id: Id
  readonly words: string
  /** Its permanent number, where it has one. */
  readonly number?: number
  readonly sayUp: string
  readonly sayDown: string
  readonly sayMoved: (place: number, count: number) => string
}

export interface OrderDialogProps<Id extends string> {
  readonly title: string
  readonly about: string
  /** What is listed. */
  readonly label: string
  /** In their own order. */
  readonly all: readonly OrderedItem<Id>[]
  /** In the order they are to stand. */
  readonly chosen: readonly Id[]
  /** So many always stay. */
  readonly fewest: 0 | 1
  /** What the button says. */
  readonly sayGo: (count: number) => string
  readonly onChoose: (chosen: readonly Id[]) => void
  readonly onClose: () => void
}

interface RowProps {
  readonly item: OrderedItem<string>
  readonly isChosen: boolean
  /** It is the last that stays. */
  readonly isKept: boolean
  readonly onChoose: (isChosen: boolean) => void
  /** Null where it stands at that end already, or is left out. */
  readonly onMove: { readonly up: (() => void) | null; readonly down: (() => void) | null }
}

const Row = ({ item, isChosen, isKept, onChoose, onMove }: RowProps) => (
  <li className={styles.row}>
    <Checkbox isSelected={isChosen} isReadOnly={isKept} onChange={onChoose} className={styles.item ?? ''}>
      <CheckMark />
      {item.number !== undefined && <span className={styles.number}>{item.number}</span>}
      <span className={styles.words} dir="auto">
        {item.words}
      </span>
    </Checkbox>
    <IconButton label={item.sayUp} icon={<ArrowUp />} isDisabled={onMove.up === null} onPress={() => onMove.up?.()} />
    <IconButton
      label={item.sayDown}
      icon={<ArrowDown />}
      isDisabled={onMove.down === null}
      onPress={() => onMove.down?.()}
    />
  </li>
)

const swapped = <Item,>(items: readonly Item[], a: number, b: number): Item[] =>
  items.map((item, at) => (at === a ? items[b] : at === b ? items[a] : item) ?? item)

/** Chooses some of what there is, and their order: the chosen ones first, as they will stand. */
export function OrderDialog<Id extends string>({
  title,
  about,
  label,
  all,
  chosen,
  fewest,
  sayGo,
  onChoose,
  onClose,
}: OrderDialogProps<Id>) {
  const [held, setHeld] = useState(chosen)
  const known = new Map(all.map((item) => [item.id, item]))
  const shown = [...held, ...all.map(({ id }) => id).filter((id) => !held.includes(id))]
  const move = (at: number, to: number) => {
    setHeld(swapped(held, at, to))
    const item = held[at] && known.get(held[at])
    if (item) announce(item.sayMoved(to + 1, held.length))
  }
  const finish = () => {
    onChoose(held)
    onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('ui.cancel')}</Button>
          <Button variant="primary" onPress={finish}>
            {sayGo(held.length)}
          </Button>
        </>
      }
    >
      <p className={styles.about}>{about}</p>
      <ul className={styles.list} aria-label={label}>
        {shown.flatMap((id) => {
          const item = known.get(id)
          const at = held.indexOf(id)
          if (!item) return []
          return [
            <Row
              key={id}
              item={item}
              isChosen={at >= 0}
              isKept={at >= 0 && held.length <= fewest}
              onChoose={(isChosen) => setHeld(isChosen ? [...held, id] : held.filter((other) => other !== id))}
              onMove={{
                up: at > 0 ? () => move(at, at - 1) : null,
                down: at >= 0 && at < held.length - 1 ? () => move(at, at + 1) : null,
              }}
            />,
          ]
        })}
      </ul>
    </Dialog>
  )
}
