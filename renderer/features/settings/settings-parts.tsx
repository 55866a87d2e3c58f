import type { ComponentType } from 'react'
import type { MessageKey } from '../../../core/messages/message.ts'
import { AboutPart } from './about-part.tsx'
import { LibraryPart } from './library-part.tsx'
import { LogPart } from './log-part.tsx'
import { LanguagePart, LookPart } from './look-part.tsx'
import { PeoplePart } from './people-part.tsx'
import { RulesPart } from './rules-part.tsx'
import { ScalePart } from './scale-part.tsx'
import { ShortcutsPart } from './shortcuts-part.tsx'
import { SnapPart } from './snap-part.tsx'
import { UpdatesPart } from './updates-part.tsx'
import { YouPart } from './you-part.tsx'

/** One matter of the settings: its place on the page, its name, what it is about, and what is set there. */
export interface SettingsPart {
  readonly id: string
  readonly title: MessageKey
  readonly about?: MessageKey
  readonly Part: ComponentType
}

/** The parts of the settings as they stand on the page and in the list beside it. */
export const SETTINGS_PARTS: readonly SettingsPart[] = [
  { id: 'you', title: 'settings.you', Part: YouPart },
  { id: 'people', title: 'people.title', about: 'people.about', Part: PeoplePart },
  { id: 'rules', title: 'rules.title', about: 'rules.about', Part: RulesPart },
  { id: 'language', title: 'settings.language', about: 'settings.language.about', Part: LanguagePart },
  { id: 'look', title: 'settings.look', Part: LookPart },
  { id: 'selecting', title: 'select.snap', about: 'select.snap.about', Part: SnapPart },
  { id: 'scale', title: 'settings.scale', about: 'settings.scale.about', Part: ScalePart },
  { id: 'library', title: 'settings.library', about: 'settings.library.about', Part: LibraryPart },
  { id: 'log', title: 'log.part', about: 'log.part.about', Part: LogPart },
  { id: 'updates', title: 'updates.title', about: 'updates.about', Part: UpdatesPart },
  { id: 'shortcuts', title: 'settings.shortcuts', about: 'frame.shortcuts.about', Part: ShortcutsPart },
  { id: 'about', title: 'settings.about', Part: AboutPart },
]
