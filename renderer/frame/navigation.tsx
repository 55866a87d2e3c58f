import {
  BookOpenText,
  Columns2,
  Command,
  FileChartColumn,
  type LucideIcon,
  Package,
  Settings,
  SquareLibrary,
} from 'lucide-react'
import { memo } from 'react'
import { Button } from 'react-aria-components'
import { say } from '../../core/messages/message.ts'
import { useKeysOf } from '../parts/keys.ts'
import { useActionNow, useLanguage } from '../state/use-app.ts'
import type { Screen } from '../state/view.ts'
import { Tooltip } from '../ui/index.ts'
import styles from './navigation.module.css'
import { SkipLinks } from './skip-links.tsx'

const SCREENS: readonly Screen[] = ['library', 'desk', 'drafts', 'sources', 'reports', 'settings']

const ICONS: Readonly<Record<Screen, LucideIcon>> = {
  library: SquareLibrary,
  desk: BookOpenText,
  drafts: Columns2,
  sources: Package,
  reports: FileChartColumn,
  settings: Settings,
}

export interface NavigationProps {
  readonly screen: Screen
  readonly onGo: (screen: Screen) => void
  /** An article stands on the desk: its parts can be gone to. */
  readonly hasArticle: boolean
}

const Place = memo(function Place({
  screen,
  isHere,
  onGo,
}: {
  screen: Screen
  isHere: boolean
  onGo: (screen: Screen) => void
}) {
  const Icon = ICONS[screen]
  useLanguage()
  const name = say(`action.go.${screen}`)
  const keysOf = useKeysOf()
  return (
    <li>
      <Tooltip text={name} keys={keysOf(`go.${screen}`)} placement="end">
        <Button
          className={styles.place ?? ''}
          onPress={() => onGo(screen)}
          {...(isHere ? { 'aria-current': 'page' as const } : {})}
        >
          <Icon size={19} strokeWidth={1.6} aria-hidden="true" />
          <span>{name}</span>
        </Button>
      </Tooltip>
    </li>
  )
})

/** The palette of actions, for whoever does not know its key. */
const Find = memo(function Find() {
  useLanguage()
  const keysOf = useKeysOf()
  const palette = useActionNow('help.palette')
  return (
    <li className={styles.find}>
      <Tooltip text={say('action.help.palette')} keys={keysOf('help.palette')} placement="end">
        <Button className={styles.place ?? ''} onPress={palette.perform}>
          <Command size={19} strokeWidth={1.6} aria-hidden="true" />
          <span>{say('palette.short')}</span>
        </Button>
      </Tooltip>
    </li>
  )
})

/** The screens, at the window's edge. */
export const Navigation = ({ screen, onGo, hasArticle }: NavigationProps) => (
  <nav className={styles.navigation} aria-label={say('frame.screens')}>
    <SkipLinks isDesk={screen === 'desk' && hasArticle} />
    <svg className={styles.mark} viewBox="0 0 32 32" role="img" aria-label={say('app.name')}>
      <title>{say('app.name')}</title>
      <rect width="32" height="32" rx="8" />
      <path d="m9.5 16.6 4.300 4.300 8.700-10" />
    </svg>
    <ul className={styles.places}>
      {SCREENS.filter((place) => place !== 'settings').map((place) => (
        <Place key={place} screen={place} isHere={place === screen} onGo={onGo} />
      ))}
      <Find />
      <Place screen="settings" isHere={screen === 'settings'} onGo={onGo} />
    </ul>
  </nav>
)
