import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Result } from '../../../core/result.ts'
import { TERMINAL_COMMANDS, type TerminalAnswer } from '../../../electron/terminal/commands.ts'
import { readFlags } from '../../../electron/terminal/flags.ts'
import { granted, TestMachine } from '../../support/services.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const run = async (...typed: string[]): Promise<Result<TerminalAnswer>> => {
  const flags = granted(readFlags(typed))
  const command = TERMINAL_COMMANDS[flags.command]
  if (!command) throw new Error(`There is no ${flags.command}.`)
  return command(flags)
}

it.each(['list', 'show', 'export', 'verify', 'import'])(
  '“%s” without anything to read makes no library',
  async (name) => {
    const library = `${temporaryFolder()}/library`
    expect(await run(name, '--library', library, '--format', 'html', '--out', `${library}.html`)).toMatchObject({
      ok: false,
    })
    expect(existsSync(library)).toBe(false)
  },
)

it('a library whose journal is lost is still one, and “verify” says what is missing', async () => {
  const machine = new TestMachine()
  const services = await machine.start()
  await machine.importText('Ferry strikes pier\n\nThree people were hurt.')
  await services.close()
  rmSync(`${machine.library}/library.journal.jsonl`)
  const verified = granted(await run('verify', '--library', machine.library))
  expect(verified.json).toMatchObject({
    ok: false,
    articles: 1,
    problems: [
      { place: 'library.journal.jsonl', sentence: expect.stringContaining('missing') },
      { place: 'library.json' },
    ],
  })
})

it('an article of which nothing can be read is named by every command, with the reason', async () => {
  const machine = new TestMachine()
  const services = await machine.start()
  const article = await machine.importText('Ferry strikes pier\n\nThree people were hurt.')
  await services.close()
  for (const name of ['article.json', 'journal.jsonl'])
    writeFileSync(`${machine.library}/articles/${article}/${name}`, 'garbage')

  const list = granted(await run('list', '--library', machine.library))
  expect(list.isWell).toBe(false)
  expect(list.json).toMatchObject({ articles: [], damaged: [{ id: article, title: 'Ferry strikes pier' }] })
  expect(list.lines).toEqual([expect.stringMatching(`^${article}  Ferry strikes pier: Neither the journal nor`)])

  const shown = await run('show', article.slice(0, 8), '--library', machine.library)
  expect(shown).toMatchObject({ ok: false, refusal: { key: 'storage.journal.all-lost' } })

  const verified = granted(await run('verify', '--library', machine.library))
  expect(verified.isWell).toBe(false)
  expect(verified.lines).toEqual([
    '2 things are wrong:',
    expect.stringContaining('article.json: This saved copy is damaged, and the journal cannot take its place.'),
    expect.stringContaining('journal.jsonl: The journal is damaged at line 1'),
  ])
})
