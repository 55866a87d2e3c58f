import { useRef } from 'react'
import { say, sayKey } from '../../../core/messages/message.ts'
import { Page } from '../../frame/page.tsx'
import { headingIdOf, SettingsNavigation } from './settings-navigation.tsx'
import { SETTINGS_PARTS } from './settings-parts.tsx'
import styles from './settings-screen.module.css'

/** Who works here, how it looks, how it rates, and where everything is kept: one page, with a list of its parts beside it. */
export function SettingsScreen() {
  const parts = useRef<HTMLDivElement>(null)
  return (
    <Page title={say('settings.title')} measure="parts">
      <div className={styles.columns}>
        <SettingsNavigation parts={parts} />
        <div ref={parts} className={styles.parts}>
          {SETTINGS_PARTS.map(({ id, title, about, Part }) => (
            <section key={id} className={styles.part} aria-labelledby={headingIdOf(id)}>
              <h2 id={headingIdOf(id)} className={styles.title} tabIndex={-1}>
                {sayKey(title)}
              </h2>
              {about && <p className={styles.about}>{sayKey(about)}</p>}
              <Part />
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}
