import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { TERMINAL_COMMANDS } from '../../../electron/terminal/commands.ts'
import { handOverAsked } from '../../../electron/terminal/export-article.ts'
import { readFlags } from '../../../electron/terminal/flags.ts'
import { granted, TestMachine } from '../../support/services.ts'

const asked = (...typed: string[]) =>
  handOverAsked(granted(readFlags(['export', '01a2', '--library', 'desk', '--out', 'file', ...typed])))

describe('“export”', () => {
  it.each([
    ['docx', 'checking'],
    ['html', 'reader'],
    ['pdf', 'reader'],
    ['md', 'reader'],
  ])('takes the usual kind of %s where none is told: %s', (format, kind) => {
    expect(asked('--format', format)).toMatchObject({ ok: true, value: { format, kind } })
  })

  it.each(['csv', 'xlsx', 'claimreview', 'w3c', 'json', 'bundle'])('makes %s, which has no kinds', (format) => {
    expect(asked('--format', format)).toMatchObject({ ok: true, value: { format, redacted: false } })
    expect(asked('--format', format, '--redacted', '--kind', 'checked')).toMatchObject({
      ok: true,
      value: { format, redacted: true },
    })
  })

  it('makes the kind that is told, and says which there are', () => {
    expect(asked('--format', 'docx', '--kind', 'checked')).toMatchObject({ ok: true, value: { kind: 'checked' } })
    expect(asked('--format', 'docx', '--kind', 'reader')).toMatchObject({
      ok: false,
      refusal: { key: 'cli.kind', values: { kinds: 'checking, checked' } },
    })
    expect(asked('--format', 'md', '--kind', 'short')).toMatchObject({ ok: false, refusal: { key: 'cli.kind' } })
  })

  it('says which formats there are', () => {
    expect(asked('--format', 'exe')).toMatchObject({ ok: false, refusal: { key: 'cli.format' } })
    expect(asked()).toMatchObject({ ok: false, refusal: { key: 'cli.format' } })
  })

  it('writes the file, and tells what it is', async () => {
    const machine = new TestMachine()
    const services = await machine.start()
    const article = await machine.importText('Ferry strikes pier\n\nThree people were hurt.')
    await services.close()
    const out = path.join(machine.folder, 'report.html')
    const run = (...more: string[]) =>
      TERMINAL_COMMANDS.export?.(
        granted(
          readFlags(['export', article, '--library', machine.library, '--format', 'html', '--out', out, ...more]),
        ),
      )
    expect(await run('--publisher', 'The Alder Desk')).toMatchObject({
      ok: true,
      value: { isWell: true, json: { article, format: 'html', kind: 'reader', path: out } },
    })
    const csv = path.join(machine.folder, 'claims.csv')
    const columns = (list: string) => run('--format', 'csv', '--out', csv, '--columns', list)
    expect(await columns('verdict, wording')).toMatchObject({ ok: true, value: { isWell: true } })
    expect(readFileSync(csv, 'utf8')).toBe('\ufeffVerdict,Claim in words\r\n')
    for (const wrong of ['', 'colour', 'claim,claim'])
      expect(await columns(wrong)).toMatchObject({ ok: false, refusal: { key: 'cli.columns' } })
    expect(await run('--template', 'gala')).toMatchObject({ ok: false, refusal: { key: 'cli.template' } })
  })
})
