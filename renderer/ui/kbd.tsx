import type { ComponentProps } from 'react'
import { keysForAria, keysLabel } from '../../core/keys/label.ts'
import styles from './kbd.module.css'

export const IS_MAC = typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent)

/** Keys in the notation of the action table as they stand on this keyboard, for a sentence that names them. */
export const sayKeys = (keys: string): string => keysLabel(keys, IS_MAC)

/** A key, or keys pressed together; in the notation of the action table, shown as they stand on this keyboard. */
export const Kbd = ({ keys }: { readonly keys: string }) => (
  <kbd className={styles.kbd} dir="ltr">
    {sayKeys(keys)}
  </kbd>
)

type Keys = string | null | undefined

/** What gives a button its keys in the accessibility tree; nothing where it has none. */
export const withKeys = (keys: Keys) =>
  keys
    ? {
        render: (props: ComponentProps<'button'>) => (
          <button {...props} aria-keyshortcuts={keysForAria(keys, IS_MAC)} />
        ),
      }
    : {}
