import { say } from '../../../core/messages/message.ts'
import type { Theme } from '../../../core/model/preferences.ts'
import { usePreferences, useStartStore } from '../../state/use-app.ts'
import { ChoiceCards } from '../../ui/index.ts'
import styles from './theme-part.module.css'

const THEMES: readonly Theme[] = ['paper', 'light', 'dark', 'system']

/** A page in miniature, set in the theme itself. */
const Miniature = ({ theme }: { readonly theme: Exclude<Theme, 'system'> }) => (
  <span className={styles.miniature} data-theme={theme}>
    <span className={styles.headline} />
    <span className={styles.text}>
      <span />
      <span className="look-passage look-true" />
      <span />
      <span className="look-passage look-false" />
    </span>
    <span className={styles.inks}>
      {(['true', 'mostly-true', 'half', 'mostly-false', 'false', 'unconfirmed'] as const).map((look) => (
        <span key={look} className={`look-fill look-${look}`} />
      ))}
    </span>
  </span>
)

const Picture = ({ theme }: { readonly theme: Theme }) =>
  theme === 'system' ? (
    <span className={styles.halves}>
      <Miniature theme="paper" />
      <Miniature theme="dark" />
    </span>
  ) : (
    <Miniature theme={theme} />
  )

export function ThemePart() {
  const { theme } = usePreferences()
  const prefer = useStartStore((store) => store.prefer)
  return (
    <ChoiceCards
      label={say('settings.theme')}
      isLabelHidden
      value={theme}
      onChange={(chosen) => void prefer({ theme: chosen })}
      cards={THEMES.map((id) => ({ id, name: say(`settings.theme.${id}`), picture: <Picture theme={id} /> }))}
    />
  )
}
