import { Check, ChevronDown } from 'lucide-react'
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue, Text } from 'react-aria-components'
import field from './field.module.css'
import { FieldFrame, type FieldProps } from './field.tsx'
import type { Option } from './options.ts'
import popup from './popup.module.css'
import { RestingButton, useResting } from './resting.tsx'
import styles from './select.module.css'

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly placeholder?: string
  /** `quiet`: words with a small arrow, for a choice beside other text. */
  readonly variant?: 'field' | 'quiet'
  readonly isDisabled?: boolean
}

export function Select<Id extends string>({
  options,
  value,
  onChange,
  placeholder = '',
  variant = 'field',
  isDisabled = false,
  ...frame
}: SelectProps<Id>) {
  const choose = (key: string | number | null) => {
    const option = options.find(({ id }) => id === key)
    if (option && option.id !== value) onChange(option.id)
  }
  const { isAwake, isOpen, setOpen, wake } = useResting()
  const isPlain = frame.isLabelHidden && !frame.description && !frame.error && !frame.aside
  if (isPlain && !isAwake)
    return (
      <div className={field.field}>
        <RestingButton
          className={[styles.trigger, styles[variant]].join(' ')}
          label={frame.label}
          isDisabled={isDisabled}
          onWake={wake}
        >
          <span className={styles.value}>{options.find(({ id }) => id === value)?.name ?? placeholder}</span>
          <ChevronDown aria-hidden="true" />
        </RestingButton>
      </div>
    )
  return (
    <AriaSelect
      className={field.field ?? ''}
      {...(isPlain ? { isOpen, onOpenChange: setOpen } : {})}
      value={value}
      onChange={choose}
      placeholder={placeholder}
      isDisabled={isDisabled}
      isInvalid={Boolean(frame.error)}
    >
      <FieldFrame {...frame}>
        <Button className={[styles.trigger, styles[variant]].join(' ')} autoFocus={isPlain === true}>
          <SelectValue className={styles.value ?? ''}>
            {({ isPlaceholder, selectedText }) =>
              isPlaceholder ? (
                placeholder
              ) : (
                <bdi lang={options.find(({ id }) => id === value)?.lang}>{selectedText}</bdi>
              )
            }
          </SelectValue>
          <ChevronDown aria-hidden="true" />
        </Button>
        <Popover className={popup.popup ?? ''} offset={4}>
          <ListBox className={popup.list ?? ''} items={options}>
            {(option) => (
              <ListBoxItem
                id={option.id}
                textValue={option.name}
                isDisabled={option.isDisabled ?? false}
                className={popup.item ?? ''}
              >
                {({ isSelected }) => (
                  <>
                    {option.icon}
                    <span className={popup.words}>
                      <Text slot="label" lang={option.lang} dir={option.lang && 'auto'}>
                        {option.name}
                      </Text>
                      {option.description && (
                        <Text slot="description" className={popup.about ?? ''}>
                          {option.description}
                        </Text>
                      )}
                    </span>
                    <span className={popup.check} aria-hidden="true">
                      {isSelected && <Check size={16} />}
                    </span>
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </FieldFrame>
    </AriaSelect>
  )
}
