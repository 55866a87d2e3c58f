import { LanguageSelect } from '../../parts/language-select.tsx'
import { ReadingSettings } from '../../parts/reading-settings.tsx'
import styles from './settings-screen.module.css'
import { ThemePart } from './theme-part.tsx'

export const LanguagePart = () => (
  <div className={styles.short}>
    <LanguageSelect />
  </div>
)

/** The theme, and how an article is set for reading. */
export const LookPart = () => (
  <>
    <ThemePart />
    <div className={styles.reading}>
      <ReadingSettings hasSample />
    </div>
  </>
)
