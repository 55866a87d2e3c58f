import { ChevronDown } from 'lucide-react'
import { useContext, useLayoutEffect, useState } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  ComboBoxStateContext,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import styles from './combo-box.module.css'
import field from './field.module.css'
import { FieldFrame, type FieldProps } from './field.tsx'
import { type Commit, useHalfWritten } from './half-written.ts'
import { isOnWayToDrop } from './kept-note.tsx'
import type { Option } from './options.ts'
import popup from './popup.module.css'

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  /** The words in the field. */
  readonly value: string
  /** Words of one's own, once the field is left or Enter is pressed. */
  readonly onCommit: Commit
  readonly onWrite?: (text: string) => void
  /** One of the list. Absent where the list only suggests words: then choosing one writes its name. */
  readonly onChoose?: (id: Id) => void
  /** A name under which half-written words outlive the window; see KeepingContext. */
  readonly keepAs?: string
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** What the list says when nothing in it fits. */
  readonly none?: string
  /** Options are filtered elsewhere: show all that are given. */
  readonly isFiltered?: boolean
}

const LIST_MAX = 100

/**
 * React Aria hides everything but the field and its list from screen readers while the list is open, though the focus
 * may go there: Tab leads on, and what is announced is not heard. What is marked so stays there for everybody.
 */
function StaysThere({ field }: { readonly field: HTMLElement | null }) {
  const isOpen = useContext(ComboBoxStateContext)?.isOpen ?? false
  useLayoutEffect(() => {
    const around = isOpen ? field?.closest('body > *') : null
    around?.setAttribute('data-react-aria-top-layer', '')
    return () => around?.removeAttribute('data-react-aria-top-layer')
  }, [field, isOpen])
  return null
}

/** A line to write in, with a list that fits what is written. */
export function ComboBox<Id extends string>({
  options,
  value,
  onCommit,
  keepAs,
  onWrite,
  onChoose,
  placeholder = '',
  isDisabled = false,
  autoFocus = false,
  none,
  isFiltered = false,
  ...frame
}: ComboBoxProps<Id>) {
  const { text, write, commit, isAgain, isWaiting, drop } = useHalfWritten(value, onCommit, keepAs)
  const dropAgain = () => {
    drop()
    onWrite?.(value)
  }
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const sought = text.trim().toLocaleLowerCase()
  const fitting = (
    isFiltered || sought === value.trim().toLocaleLowerCase()
      ? options
      : options.filter(({ name, description = '' }) => `${name} ${description}`.toLocaleLowerCase().includes(sought))
  ).slice(0, LIST_MAX)
  return (
    <AriaComboBox
      className={field.field ?? ''}
      items={fitting}
      inputValue={text}
      onInputChange={(next) => {
        if (next === text) return
        write(next)
        onWrite?.(next)
      }}
      onSelectionChange={(key) => {
        const option = options.find(({ id }) => id === key)
        if (!option) return
        const next = onChoose ? value : option.name
        write(next)
        if (onChoose) onChoose(option.id)
        else onWrite?.(next)
      }}
      selectedKey={null}
      onBlur={(event) => {
        if (!isOnWayToDrop(event)) commit()
      }}
      allowsCustomValue
      allowsEmptyCollection={none !== undefined}
      menuTrigger="focus"
      isDisabled={isDisabled}
      isInvalid={Boolean(frame.error)}
      autoFocus={autoFocus}
    >
      <FieldFrame
        {...frame}
        isKept={isWaiting && keepAs !== undefined}
        {...(isAgain ? { onDropAgain: dropAgain } : {})}
      >
        <div ref={setBox} className={field.box}>
          <StaysThere field={box} />
          <Input
            placeholder={placeholder}
            className={field.input ?? ''}
            onKeyDown={(event) => {
              const chosen = event.currentTarget.getAttribute('aria-activedescendant')
              if (event.key === 'Enter' && !chosen && !event.nativeEvent.isComposing) commit()
            }}
          />
          <Button className={styles.arrow ?? ''}>
            <ChevronDown aria-hidden="true" size={14} />
          </Button>
        </div>
        <Popover
          className={popup.popup ?? ''}
          offset={4}
          // Among the landmarks, where the field is: outside of them a screen reader that goes by them passes it over.
          UNSTABLE_portalContainer={box?.closest('main, [role=dialog]') ?? document.body}
        >
          <ListBox className={popup.list ?? ''} renderEmptyState={() => <div className={popup.none}>{none}</div>}>
            {(option: Option<Id>) => (
              <ListBoxItem id={option.id} textValue={option.name} className={popup.item ?? ''}>
                {option.icon}
                <span className={popup.words}>
                  <Text slot="label">{option.name}</Text>
                  {option.description && (
                    <Text slot="description" className={popup.about ?? ''}>
                      {option.description}
                    </Text>
                  )}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </FieldFrame>
    </AriaComboBox>
  )
}
