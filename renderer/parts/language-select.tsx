import { LANGUAGE_NAMES } from '../../core/messages/language.ts'
import { say } from '../../core/messages/message.ts'
import { Language } from '../../core/model/preferences.ts'
import { usePreferences, useStartStore } from '../state/use-app.ts'
import { Select } from '../ui/index.ts'
import type { Option } from '../ui/options.ts'

/** The language of the interface: each by its own name, so that everybody finds theirs. */
export function LanguageSelect({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const { language } = usePreferences()
  const prefer = useStartStore((store) => store.prefer)
  const options: readonly Option<Language | 'system'>[] = [
    { id: 'system', name: say('language.system') },
    ...Language.options.map((id) => ({ id, name: LANGUAGE_NAMES[id], lang: id })),
  ]
  return (
    <Select
      label={say('language.label')}
      isLabelHidden
      variant={isQuiet ? 'quiet' : 'field'}
      options={options}
      value={language}
      onChange={(chosen) => void prefer({ language: chosen })}
    />
  )
}
