import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../electron/terminal/annotate.ts'
import { TERMINAL_COMMANDS } from '../../../electron/terminal/commands.ts'
import { readFlags } from '../../../electron/terminal/flags.ts'
import { granted, TestMachine } from '../../support/services.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const TEXT = 'Ferry strikes pier at night\n\nThree people were hurt on Saturday.\n\nThe wind was light.'

const row = (id: string, exact: string) => ({
  id,
  user: 'acct:ilse@hypothes.is',
  created: '2023-09-01T08:00:00Z',
  uri: 'https://paper.example',
  text: `About ${id}.`,
  target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
})

const run = (...typed: string[]) => {
  const command = TERMINAL_COMMANDS.annotate
  if (!command) throw new Error('There is no such command.')
  return command(granted(readFlags(['annotate', ...typed])))
}

async function prepared() {
  const machine = new TestMachine()
  const services = await machine.start()
  const article = await machine.importText(TEXT)
  const file = path.join(machine.folder, 'notes.json')
  writeFileSync(
    file,
    JSON.stringify([row('sure', 'people were hurt'), row('lost', 'the captain was drunk that night')]),
  )
  const on = (...flags: string[]) =>
    annotate({ services, tickets: machine.tickets }, article, granted(readFlags(['annotate', article, file, ...flags])))
  const claims = async () => Object.values((await machine.ask('article.open', { article })).tables.claims)
  return { machine, article, file, on, claims }
}

describe('tickmark annotate', () => {
  it('adds what has a sure place, and tells what was matched, with offsets in the draft', async () => {
    const { article, on, claims } = await prepared()
    const start = TEXT.replace(/\n\n/g, '\n').indexOf('people were')
    expect(granted(await on())).toMatchObject({
      isWell: true,
      json: {
        article,
        from: 'notes.json',
        counts: { exact: 1, moved: 0, changed: 0, ambiguous: 0, lost: 1 },
        added: 1,
        annotations: [
          {
            id: 'sure',
            author: 'ilse',
            at: '2023-09-01T08:00:00.000Z',
            body: 'About sure.',
            quote: 'people were hurt',
            state: 'exact',
            start,
            end: start + 16,
            added: true,
          },
          { id: 'lost', state: 'lost', start: null, end: null, added: false },
        ],
        skipped: [],
        unreachable: 0,
      },
    })
    expect(await claims()).toHaveLength(1)
    expect(granted(await on())).toMatchObject({ json: { added: 0, annotations: [{ here: true }, {}] } })
  })

  it('with --dry-run only tells', async () => {
    const { on, claims } = await prepared()
    const answer = granted(await on('--dry-run'))
    expect(answer).toMatchObject({ json: { added: 0 } })
    expect(answer.lines.at(-1)).toBe('1 annotation would be added.')
    expect(await claims()).toEqual([])
  })

  it('asks for what was left out, and makes no library', async () => {
    const library = path.join(temporaryFolder(), 'none')
    expect(await run('--library', library)).toMatchObject({ ok: false, refusal: { key: 'cli.no-article' } })
    expect(await run('abc', '--library', library)).toMatchObject({
      ok: false,
      refusal: { key: 'cli.annotate.no-file' },
    })
    expect((await run('abc', 'notes.json', '--library', library)).ok).toBe(false)
    expect(existsSync(library)).toBe(false)
  })

  it('refuses a file that is not there', async () => {
    const { machine, article } = await prepared()
    await machine.restart()
    const answer = await annotate(
      { services: await machine.restart(), tickets: machine.tickets },
      article,
      granted(readFlags(['annotate', article, path.join(machine.folder, 'gone.json')])),
    )
    expect(answer).toMatchObject({ ok: false, refusal: { key: 'machine.file.missing' } })
  })
})
