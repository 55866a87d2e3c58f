import { say } from '../../../core/messages/message.ts'
import { LibraryFolder } from '../../frame/library-folder.tsx'
import { Page } from '../../frame/page.tsx'
import { LanguageSelect } from '../../parts/language-select.tsx'
import { ReadingSettings } from '../../parts/reading-settings.tsx'
import { useActionNow, useStart } from '../../state/use-app.ts'
import { Button } from '../../ui/index.ts'
import { LibraryCheck } from './library-check.tsx'
import { LicencesPart } from './licences-part.tsx'
import { LogPart } from './log-part.tsx'
import { NamePart } from './name-part.tsx'
import { ScalePart } from './scale-part.tsx'
import { SettingsPart } from './settings-part.tsx'
import styles from './settings-screen.module.css'
import { ShortcutsPart } from './shortcuts-part.tsx'
import { SnapPart } from './snap-part.tsx'
import { ThemePart } from './theme-part.tsx'
import { UpdatesPart } from './updates-part.tsx'

/** Who works here, how it looks, how it rates, and where everything is kept. */
export function SettingsScreen() {
  const { host, version } = useStart()
  const tour = useActionNow('help.tour')
  return (
    <Page title={say('settings.title')} isNarrow>
      <SettingsPart title={say('settings.you')}>
        <NamePart />
      </SettingsPart>
      <SettingsPart title={say('settings.language')} about={say('settings.language.about')}>
        <div className={styles.short}>
          <LanguageSelect />
        </div>
      </SettingsPart>
      <SettingsPart title={say('settings.look')}>
        <ThemePart />
        <div className={styles.reading}>
          <ReadingSettings hasSample />
        </div>
      </SettingsPart>
      <SettingsPart title={say('select.snap')} about={say('select.snap.about')}>
        <SnapPart />
      </SettingsPart>
      <SettingsPart title={say('settings.scale')} about={say('settings.scale.about')}>
        <ScalePart />
      </SettingsPart>
      <SettingsPart title={say('settings.library')} about={say('settings.library.about')}>
        <LibraryFolder />
        <LibraryCheck />
      </SettingsPart>
      <SettingsPart title={say('log.part')} about={say('log.part.about')}>
        <LogPart />
      </SettingsPart>
      <SettingsPart title={say('settings.shortcuts')} about={say('frame.shortcuts.about')}>
        <ShortcutsPart />
      </SettingsPart>
      <SettingsPart title={say('updates.title')} about={say('updates.about')}>
        <UpdatesPart />
      </SettingsPart>
      <SettingsPart title={say('settings.about')}>
        <div className={styles.prose}>
          <p>{say('settings.about.private')}</p>
          <div className={styles.line}>
            <p>{say('tour.about')}</p>
            <Button isDisabled={!tour.isAvailable} onPress={tour.perform}>
              {say('tour.take')}
            </Button>
          </div>
          <LicencesPart />
          {host === 'browser' && <p>{say('settings.about.browser')}</p>}
          <p className={styles.soft}>
            {say('settings.about.version', { version })} · {say('settings.about.license')}
          </p>
        </div>
      </SettingsPart>
    </Page>
  )
}
