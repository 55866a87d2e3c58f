import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { en } from '../../../core/messages/en.ts'
import { chooseLanguage, directionOf, LANGUAGE_NAMES, localeOf } from '../../../core/messages/language.ts'
import {
  isKnown,
  type Message,
  type MessageTable,
  say,
  sayFacts,
  sayKey,
  sayList,
  sayNumber,
  speak,
  spoken,
  TABLES,
} from '../../../core/messages/message.ts'
import { Language } from '../../../core/model/preferences.ts'

const MESSAGES = path.resolve(import.meta.dirname, '../../../core/messages')
const ENGLISH: MessageTable = en
const OTHERS = Language.options.filter((language) => language !== 'en')

const namesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))]
const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : (Object.values(message) as string[])

/** What is wrong with a sentence in another language, in words; null when nothing is. */
function complaint(language: Language, key: string, message: Message): string | null {
  const english = ENGLISH[key]
  if (english === undefined) return `${key} is no message`
  const wanted = [...new Set(formsOf(english).flatMap(namesIn))].sort()
  const found = [...new Set(formsOf(message).flatMap(namesIn))].sort()
  if (wanted.join() !== found.join()) return `${key}: {${found}} instead of {${wanted}}`
  if (formsOf(message).some((form) => form.trim() === '')) return `${key} is empty`
  if (typeof message === 'string') return null
  // The count may be a word ("one claim"); every other value must stand in every form.
  const left = formsOf(message).flatMap((form) =>
    wanted.filter((name) => name !== 'count' && !namesIn(form).includes(name)),
  )
  if (left.length > 0) return `${key}: {${left}} is left out of a form`
  const categories = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories
  const missing = categories.filter((category) => message[category] === undefined)
  const extra = Object.keys(message).filter((category) => !categories.includes(category as Intl.LDMLPluralRule))
  return missing.length + extra.length > 0 ? `${key}: lacks [${missing}], has [${extra}] too many` : null
}

describe.each(OTHERS)('the messages in %s', (language) => {
  it('have the values and the plural forms that their sentences need', async () => {
    const table = await TABLES[language]()
    expect(Object.entries(table).flatMap(([key, message]) => complaint(language, key, message) ?? [])).toEqual([])
  })

  it('stand in files of the same names as the English ones', () => {
    const english = readdirSync(path.join(MESSAGES, 'en'))
    expect(readdirSync(path.join(MESSAGES, language)).filter((file) => !english.includes(file))).toEqual([])
  })
})

describe('the check of the messages', () => {
  it('catches a value that was lost, renamed or left out of a form, a plural form too few or too many, and nothing said', () => {
    const count = 'step.coverage.skip'
    expect(complaint('uk', 'step.claim.mark', 'позначити твердження')).toContain('instead of {number}')
    expect(complaint('uk', 'step.claim.mark', 'позначити {nummer}')).toContain('{nummer}')
    expect(complaint('uk', 'app.name', ' ')).toContain('is empty')
    expect(complaint('uk', 'no.such', 'так')).toContain('is no message')
    expect(complaint('uk', count, { one: '{count}', other: '{count}' })).toContain('lacks [few,many]')
    expect(complaint('de', count, { one: '{count}', few: '{count}', other: '{count}' })).toContain('has [few]')
    expect(complaint('de', count, { one: '{count}', other: '{count}' })).toBeNull()
  })
})

describe('speaking a language', () => {
  afterEach(() => speak('en'))

  it('counts and writes numbers as the language does', async () => {
    await speak('de')
    expect(sayNumber(1234.5)).toBe('1.234,5')
    await speak('ar')
    expect(sayNumber(1234.5)).toBe('1,234.5')
    expect(spoken()).toBe('ar')
  })

  it('says in English what has no translation, with English numbers and plurals', async () => {
    const table = { ...(await TABLES.uk()) }
    const missing = Object.keys(en).find((key) => !Object.hasOwn(table, key))
    await speak('uk')
    if (missing)
      expect(sayKey(missing)).toBe(typeof ENGLISH[missing] === 'string' ? ENGLISH[missing] : ENGLISH[missing]?.other)
    expect(sayKey('toString')).toBe('toString')
    expect(sayKey('no.such.key', { count: 2 })).toBe('no.such.key')
  })

  it('tells several things with the commas of the language', async () => {
    expect(sayList(['a', 'b', 'c'])).toBe('a, b, c')
    expect(sayList(['a', 'b'], 'and')).toBe('a and b')
    await speak('de')
    expect(sayList(['a', 'b'], 'and')).toBe('a und b')
    await speak('ar')
    expect(sayList(['أ', 'ب'])).toBe('أ، ب')
  })

  it('sets words of the other direction apart, and leaves all others as they are', async () => {
    expect(sayFacts(['Ines Marlow', '', '31 August'])).toBe('Ines Marlow · 31 August')
    expect(sayFacts(['سلمى', '31 August'])).toBe('\u2068سلمى\u2069 · 31 August')
    expect(say('ui.remove-tag', { tag: 'figures' })).toBe('Remove the tag figures')
    await speak('ar')
    expect(sayFacts(['سلمى', '31 August', '280'])).toBe('سلمى · \u206831 August\u2069 · 280')
    expect(say('ui.remove-tag', { tag: 'figures' })).toContain('\u2068figures\u2069')
    expect(say('ui.remove-tag', { tag: 'أرقام' })).not.toMatch(/[\u2068\u2069]/)
    expect(sayKey('no.such.key')).toBe('no.such.key')
  })

  it('keeps to the last wish when two come at once', async () => {
    await Promise.all([speak('de'), speak('en')])
    expect(spoken()).toBe('en')
    expect(say('app.name')).toBe('Tickmark')
  })

  it('knows its keys, and nothing that only looks like one', () => {
    expect(isKnown('app.name')).toBe(true)
    expect(isKnown('toString')).toBe(false)
  })
})

describe('which language is spoken', () => {
  it('is the chosen one, or the first of the system’s that there is, or English', () => {
    expect(chooseLanguage('de', ['uk-UA'])).toBe('de')
    expect(chooseLanguage('system', ['fr-FR', 'ar-EG', 'uk-UA'])).toBe('ar')
    expect(chooseLanguage('system', ['es_MX.UTF-8'])).toBe('es')
    expect(chooseLanguage('system', ['C.UTF-8', 'POSIX'])).toBe('en')
    expect(chooseLanguage('system', [])).toBe('en')
  })

  it('has a name of its own and a direction', () => {
    expect(Object.keys(LANGUAGE_NAMES)).toEqual(Language.options)
    expect(Language.options.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar'])
  })
})
