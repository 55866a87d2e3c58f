import { Check, ChevronDown, PencilLine } from 'lucide-react'
import { type ReactNode, useContext, useEffect, useState } from 'react'
import {
  Popover as AriaPopover,
  Select as AriaSelect,
  Button,
  Dialog,
  DialogTrigger,
  Label,
  ListBox,
  ListBoxItem,
  SelectValue,
} from 'react-aria-components'
import { say } from '../../core/messages/message.ts'
import chip from './chip.module.css'
import styles from './chip-fields.module.css'
import { KeepingContext } from './keeping.ts'
import type { Option } from './options.ts'
import popup from './popup.module.css'
import { RestingButton, useResting } from './resting.tsx'

export interface ChipSelectProps<Id extends string> {
  /** Softly before the value: "Kind". */
  readonly label: string
  readonly options: readonly Option<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly isDisabled?: boolean
}

/** A chip that says one of several things, and lets another be chosen. */
export function ChipSelect<Id extends string>({
  label,
  options,
  value,
  onChange,
  isDisabled = false,
}: ChipSelectProps<Id>) {
  const { isAwake, isOpen, setOpen, wake } = useResting()
  const looks = [chip.chip, styles.button].join(' ')
  const arrow = <ChevronDown size={12} aria-hidden="true" />
  if (!isAwake)
    return (
      <div className={styles.select}>
        <RestingButton className={looks} label={null} isDisabled={isDisabled} onWake={wake}>
          <span className={chip.label}>{label}</span>{' '}
          <span className={styles.value}>{options.find(({ id }) => id === value)?.name}</span>
          {arrow}
        </RestingButton>
      </div>
    )
  return (
    <AriaSelect
      className={styles.select ?? ''}
      value={value}
      isDisabled={isDisabled}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key)
        if (option && option.id !== value) onChange(option.id)
      }}
    >
      <Button className={looks} autoFocus>
        <Label className={chip.label ?? ''}>{label}</Label>
        <SelectValue className={styles.value ?? ''}>{({ selectedText }) => selectedText}</SelectValue>
        {arrow}
      </Button>
      <AriaPopover className={popup.popup ?? ''} offset={4}>
        <ListBox className={popup.list ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className={popup.item ?? ''}>
              {({ isSelected }) => (
                <>
                  {option.icon}
                  <span className={popup.words}>{option.name}</span>
                  <span className={popup.check} aria-hidden="true">
                    {isSelected && <Check size={16} />}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </AriaPopover>
    </AriaSelect>
  )
}

export interface ChipPopoverProps {
  readonly label: string
  /** What the chip says; muted when it says that nothing is known. */
  readonly value: ReactNode
  readonly isEmpty?: boolean
  readonly isDisabled?: boolean
  /** The name under which the field inside keeps half-written words, and what it holds without them. */
  readonly kept?: { readonly as: string; readonly value: string }
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** What was left a moment ago is being handed over, in milliseconds; what is still there afterwards waits. */
const HANDED_OVER_MS = 600

/** Whether words that somebody had not finished wait in the closed field. */
function useWaitingInside(kept: ChipPopoverProps['kept'], isOpen: boolean): boolean {
  const keeping = useContext(KeepingContext)
  const as = kept?.as
  const value = kept?.value.trim()
  const isWaiting = () => {
    const words = as ? keeping?.waiting(as).trim() : ''
    return Boolean(words) && words !== value
  }
  const [found, setFound] = useState({ as, isWaiting: isWaiting() })
  // biome-ignore lint/correctness/useExhaustiveDependencies: where words are kept tells nobody; it is asked when something happened here.
  useEffect(() => {
    if (isOpen) return
    const timer = setTimeout(() => setFound({ as, isWaiting: isWaiting() }), HANDED_OVER_MS)
    return () => clearTimeout(timer)
  }, [isOpen, as, value])
  return found.as === as ? found.isWaiting && !isOpen : isWaiting()
}

/** A chip that opens a small sheet with the field behind it. */
export function ChipPopover({ label, value, isEmpty = false, isDisabled = false, kept, children }: ChipPopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const isWaiting = useWaitingInside(kept, isOpen)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={[chip.chip, styles.button, isEmpty ? styles.empty : ''].join(' ')} isDisabled={isDisabled}>
        <span className={chip.label}>{label}</span>
        {value && <span className={styles.value}>{value}</span>}
        {isWaiting && (
          <span className={styles.waiting}>
            <PencilLine size={12} aria-hidden="true" /> {say('kept.inside')}
          </span>
        )}
      </Button>
      <AriaPopover className={[popup.popup, popup.padded, styles.sheet].join(' ')} offset={4}>
        <Dialog aria-label={label}>
          {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
