import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ACTION_IDS } from '../../../core/actions.ts'
import { ArticleCommand, LibraryCommand } from '../../../core/command/decide.ts'
import { actionsOnSameKeys, keysOfAction } from '../../../core/keys/effective.ts'
import { keysLabel } from '../../../core/keys/label.ts'
import { en } from '../../../core/messages/en.ts'
import { say, sayKey } from '../../../core/messages/message.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')

const typesOf = (schema: unknown): string[] =>
  [...JSON.stringify(schema, null, 0).matchAll(/"values":\["([a-z]+\.[A-Za-z]+)"\]/g)].map((match) => match[1] ?? '')

describe('the message table', () => {
  it('names every command for the undo menu', () => {
    const commands = [...typesOf(ArticleCommand), ...typesOf(LibraryCommand)]
    expect(commands.length).toBeGreaterThan(30)
    expect(commands.filter((type) => !Object.hasOwn(en, `step.${type}`))).toEqual([])
  })

  it('has a sentence for every key that is refused anywhere', () => {
    const sources = ['core', 'electron'].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8')),
    )
    const keys = sources.flatMap((source) =>
      [...source.matchAll(/refuse\(\s*'([^'.]+\.[^']+)'/g)].map((match) => match[1] ?? ''),
    )
    expect(keys.length).toBeGreaterThan(40)
    expect(keys.filter((key) => !Object.hasOwn(en, key))).toEqual([])
  })

  it('says no two keys twice over the areas', () => {
    const folder = path.join(ROOT, 'core/messages/en')
    const keys = readdirSync(folder).flatMap((name) =>
      [...readFileSync(path.join(folder, name), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map((match) => match[1]),
    )
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('puts values in by name and picks the plural', () => {
    expect(say('step.coverage.skip', { count: 1 })).toBe('mark a sentence “nothing to check here”')
    expect(say('step.coverage.skip', { count: 1200 })).toBe('mark 1,200 sentences “nothing to check here”')
    expect(sayKey('step.claim.mark', { number: 3 })).toBe('mark claim 3')
  })

  it('gives back a key it does not know, and leaves an unknown name as it stands', () => {
    expect(sayKey('toString')).toBe('toString')
    expect(sayKey('step.claim.mark', {})).toBe('mark claim {number}')
  })
})

describe('the action table', () => {
  it('gives no key to two actions that can be chosen in the same place', () => {
    const shared = ACTION_IDS.filter((id) => {
      const keys = keysOfAction(id, {})
      return keys && actionsOnSameKeys(id, keys, {}).length > 0
    })
    expect(shared).toEqual([])
  })

  it('shows a key as it stands on the keyboard', () => {
    expect(keysLabel('$mod+Enter', true)).toBe('⌘⏎')
    expect(keysLabel('$mod+Enter', false)).toBe('Ctrl+Enter')
    expect(keysLabel('$mod+Shift+KeyZ', false)).toBe('Ctrl+Shift+Z')
    expect(keysLabel('Shift+?', true)).toBe('?')
    expect(keysLabel('m', false)).toBe('M')
  })
})
