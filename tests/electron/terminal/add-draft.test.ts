import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ClaimId, RatingId, ScaleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { addDraft, draftLacks } from '../../../electron/terminal/add-draft.ts'
import { TERMINAL_COMMANDS } from '../../../electron/terminal/commands.ts'
import { readFlags } from '../../../electron/terminal/flags.ts'
import { granted, TestMachine } from '../../support/services.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const FIRST = 'Ferry strikes pier at night\n\nThree people were hurt on Saturday.\n\nThe wind was light.'
const SECOND = 'Ferry strikes pier at night\n\nThe wind was light.\n\nInvestigators arrived on Sunday evening.'

const run = async (...typed: string[]) => {
  const command = TERMINAL_COMMANDS['add-draft']
  if (!command) throw new Error('There is no such command.')
  return command(granted(readFlags(['add-draft', ...typed])))
}

/** A library with an article of two claims, both checked, and a file with its next draft. */
async function prepared() {
  const machine = new TestMachine()
  const services = await machine.start()
  const add = (file: string, ...typed: string[]) => {
    const flags = granted(readFlags(['add-draft', article, file, ...typed]))
    return addDraft({ services, tickets: machine.tickets }, article, flags, granted(draftLacks(flags)))
  }
  const article = await machine.importText(FIRST)
  const { tables, content } = await machine.ask('article.open', { article })
  for (const words of ['The wind was light', 'Three people were hurt']) {
    const start = content.text.indexOf(words)
    const marked = await machine.on(article, {
      type: 'claim.mark',
      draft: onlyArticle(tables).draft,
      spans: [{ start, end: start + words.length }],
    })
    await machine.on(article, {
      type: 'verdict.give',
      claim: ClaimId.parse(marked.made),
      scale: ScaleId.parse('truth'),
      rating: RatingId.parse('true'),
      rationale: 'Seen.',
    })
  }
  const file = path.join(machine.folder, 'second.txt')
  writeFileSync(file, SECOND)
  return { machine, article, file, add }
}

describe('tickmark add-draft', () => {
  it('tells what became of every claim, with offsets in the new draft', async () => {
    const { machine, article, file, add } = await prepared()
    const answer = granted(await add(file, '--name', 'as published'))
    const start = SECOND.replace(/\n\n/g, '\n').indexOf('The wind')
    expect(answer).toMatchObject({
      isWell: true,
      json: {
        article,
        number: 2,
        words: 14,
        counts: { moved: 0, changed: 0, ambiguous: 0, lost: 1 },
        verifyAgain: 1,
        claims: [
          {
            number: 1,
            state: 'checked',
            passages: [
              {
                start,
                end: start + 'The wind was light'.length,
                text: 'The wind was light',
                candidates: [],
                material: false,
                reasons: [],
              },
            ],
          },
          {
            number: 2,
            state: 'verify-again',
            anchorState: 'lost',
            passages: [{ state: 'lost', start: null, end: null, text: 'Three people were hurt' }],
          },
        ],
      },
    })
    expect(answer.lines[0]).toMatch(/^Added draft 2 of “Ferry strikes pier at night” \(14 words\): /)
    expect(answer.lines.slice(2)).toEqual([
      '1 claim is to be verified again:',
      expect.stringContaining('2  Lost  Three people were hurt'),
    ])
    const { tables } = await machine.ask('article.open', { article })
    expect(tables.drafts[onlyArticle(tables).draft]?.name).toBe('as published')
  })

  it('refuses the same text, a file that is not there and an article that is not', async () => {
    const { machine, article, file, add } = await prepared()
    const same = path.join(machine.folder, 'same.txt')
    writeFileSync(same, FIRST)
    const refused = async (...typed: string[]) => {
      const answer = await run(...typed, '--library', machine.library)
      return answer.ok ? 'done' : answer.refusal.key
    }
    expect(await add(same)).toMatchObject({ refusal: { key: 'refused.draft.same' } })
    expect(await add(`${file}.gone`)).toMatchObject({ refusal: { key: 'machine.file.missing' } })
    expect(await refused('ffff', file)).toBe('cli.article-unknown')
    expect(await refused(article)).toBe('cli.no-draft-file')
    expect(await refused()).toBe('cli.no-article')
    expect(await refused(article, file, '--name', 'x'.repeat(2_001))).toBe('cli.draft-name-too-long')
  })

  it('makes no library', async () => {
    const library = `${temporaryFolder()}/library`
    const file = path.join(temporaryFolder(), 'second.txt')
    writeFileSync(file, SECOND)
    expect(await run('0195', file, '--library', library)).toMatchObject({ ok: false })
    expect(existsSync(library)).toBe(false)
  })
})
