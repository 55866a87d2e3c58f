import styles from './kbd.module.css'

/** A key, or keys pressed together, as they stand on the keyboard. */
export const Kbd = ({ keys }: { readonly keys: string }) => <kbd className={styles.kbd}>{keys}</kbd>
