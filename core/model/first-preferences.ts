import { FIRST_REPORT_LOOK } from './hand-over-choice.ts'
import type { Preferences, PreferencesChosen } from './preferences.ts'

/** The preferences with what was chosen in place of what was held. */
export const prefer = <Held extends Preferences>(held: Held, chosen: PreferencesChosen): Held => ({
  ...held,
  ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)),
})

export const FIRST_PREFERENCES: Preferences = {
  name: '',
  theme: 'system',
  language: 'system',
  reading: { face: 'serif', size: 19, measure: 68, leading: 1.68, focusLine: false },
  snap: 'words',
  density: 'full',
  inspectorWidth: null,
  isRailFolded: false,
  keys: {},
  hasSeenTour: false,
  looksForUpdates: false,
  reportLook: FIRST_REPORT_LOOK,
  usualSet: [
    { format: 'docx', kind: 'checking', redacted: false },
    { format: 'docx', kind: 'checked', redacted: false },
    { format: 'html', kind: 'reader', redacted: false },
  ],
  claimColumns: null,
  handOver: { format: 'html', kind: 'reader', redacted: false },
}
