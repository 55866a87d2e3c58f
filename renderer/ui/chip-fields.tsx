import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
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
import chip from './chip.module.css'
import styles from './chip-fields.module.css'
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
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A chip that opens a small sheet with the field behind it. */
export const ChipPopover = ({ label, value, isEmpty = false, isDisabled = false, children }: ChipPopoverProps) => (
  <DialogTrigger>
    <Button className={[chip.chip, styles.button, isEmpty ? styles.empty : ''].join(' ')} isDisabled={isDisabled}>
      <span className={chip.label}>{label}</span>
      {value && <span className={styles.value}>{value}</span>}
    </Button>
    <AriaPopover className={[popup.popup, popup.padded, styles.sheet].join(' ')} offset={4}>
      <Dialog aria-label={label}>
        {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
)
