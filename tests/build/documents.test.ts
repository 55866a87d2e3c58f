import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageWithShortcuts } from '../../build/shortcuts-page.ts'
import { ACTION_IDS, ACTIONS } from '../../core/actions.ts'
import { say, sayKey } from '../../core/messages/message.ts'
import { anchorsIn, linksIn, pagesOf } from '../support/markdown-pages.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const pages = pagesOf(ROOT)
const textOf = (file: string): string => pages.find((page) => page.file === file)?.text ?? ''

describe('the documents', () => {
  it('lead to one another: every link to a file or a heading finds it', () => {
    const links = pages.flatMap(({ file, text }) => linksIn(file, text))
    expect(links.length).toBeGreaterThan(60)
    const lost = links.filter(({ from, to, anchor }) => {
      if (to && !existsSync(path.join(ROOT, to))) return true
      return anchor !== '' && !anchorsIn(textOf(to || from)).includes(anchor)
    })
    expect(lost).toEqual([])
  })

  it('are all in a list: each page of docs in docs/README.md, each of the guide in its contents', () => {
    const listed = (list: string) => linksIn(list, textOf(list)).map(({ to }) => to)
    const within = (folder: string) =>
      pages.map(({ file }) => file).filter((file) => path.posix.dirname(file) === folder && !file.endsWith('README.md'))
    expect(listed('docs/README.md')).toEqual(expect.arrayContaining([...within('docs'), ...within('docs/decisions')]))
    expect(listed('docs/guide/README.md')).toEqual(expect.arrayContaining(within('docs/guide')))
  })

  it('give the two commands in the README word for word', () => {
    const commands = [...textOf('README.md').matchAll(/^```\n(.*?)\n```$/gms)].map(([, command]) => command)
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test'])
  })
})

describe('the page about the keyboard', () => {
  const page = readFileSync(path.join(ROOT, 'docs/guide/keyboard.md'), 'utf8')

  it('has the keys of the code (npm run schema writes them)', () => {
    expect(pageWithShortcuts(page)).toBe(page)
  })

  it('names every action that has a key, and says how macOS has it', () => {
    for (const id of ACTION_IDS) if (ACTIONS[id].keys) expect(page).toContain(sayKey(ACTIONS[id].label))
    expect(page).toContain(`| <kbd>Ctrl+K</kbd>, on macOS <kbd>⌘K</kbd> | ${say('action.help.palette')} |`)
    expect(page).toContain('| <kbd>M</kbd> | Mark the selected words as a claim, with words selected |')
  })
})
