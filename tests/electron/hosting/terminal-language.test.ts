import { expect, it } from 'vitest'
import { terminalLanguage } from '../../../electron/hosting/terminal-language.ts'

it('speaks as the terminal’s locale asks, the stronger setting first', () => {
  expect(terminalLanguage({ LANG: 'uk_UA.UTF-8' }, 'en-GB')).toBe('uk')
  expect(terminalLanguage({ LC_MESSAGES: 'de_DE.UTF-8', LANG: 'uk_UA.UTF-8' }, 'en-GB')).toBe('de')
  expect(terminalLanguage({ LC_ALL: 'C.UTF-8', LANG: 'uk_UA.UTF-8' }, 'uk-UA')).toBe('en')
})

it('follows the system where no locale is set', () => {
  expect(terminalLanguage({ LANG: '' }, 'es-MX')).toBe('es')
  expect(terminalLanguage({}, 'fr-FR')).toBe('en')
})

it('knows the system’s language by itself', () => {
  expect(terminalLanguage({})).toBe(terminalLanguage({}, Intl.DateTimeFormat().resolvedOptions().locale))
})
