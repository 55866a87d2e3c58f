import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import buttonStyles from './button.module.css'
import iconStyles from './icon-button.module.css'
import { Kbd } from './kbd.tsx'
import styles from './popup.module.css'

export type MenuEntry =
  | {
      readonly id: string
      readonly name: string
      readonly icon?: ReactNode
      readonly keys?: string | null | undefined
      readonly isDisabled?: boolean
      /** Takes something away; it can be undone. */
      readonly isRemoval?: boolean
      readonly onChoose: () => void
    }
  | { readonly id: string; readonly separator: true }

export interface MenuProps {
  /** The button's name: shown, or spoken when `icon` stands alone. */
  readonly label: string
  readonly icon?: ReactNode
  readonly isIconOnly?: boolean
  readonly variant?: 'plain' | 'quiet'
  readonly entries: readonly MenuEntry[]
}

/** A button that opens a list of things to do. */
export const Menu = ({ label, icon, isIconOnly = false, variant = 'plain', entries }: MenuProps) => (
  <MenuTrigger>
    <Button
      aria-label={label}
      className={isIconOnly ? (iconStyles.button ?? '') : [buttonStyles.button, buttonStyles[variant]].join(' ')}
    >
      {icon}
      {!isIconOnly && (
        <>
          <span>{label}</span>
          <ChevronDown size={14} aria-hidden="true" />
        </>
      )}
    </Button>
    <Popover className={styles.popup ?? ''} offset={4}>
      <AriaMenu className={styles.list ?? ''} aria-label={label}>
        {entries.map((entry) =>
          'separator' in entry ? (
            <Separator key={entry.id} className={styles.separator ?? ''} />
          ) : (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.name}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.onChoose}
              className={[styles.item, entry.isRemoval ? styles.danger : ''].join(' ')}
            >
              {entry.icon}
              <span className={styles.words}>{entry.name}</span>
              {entry.keys && <Kbd keys={entry.keys} />}
            </MenuItem>
          ),
        )}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
