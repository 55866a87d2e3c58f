import { type ReactNode, useId } from 'react'
import styles from './settings-screen.module.css'

export interface SettingsPartProps {
  readonly title: string
  readonly about?: string
  readonly children: ReactNode
}

/** One matter of the settings, under its name. */
export function SettingsPart({ title, about, children }: SettingsPartProps) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {about && <p className={styles.about}>{about}</p>}
      {children}
    </section>
  )
}
