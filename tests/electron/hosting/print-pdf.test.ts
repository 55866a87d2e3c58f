import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { speak } from '../../../core/messages/message.ts'
import { ReportTemplate } from '../../../core/model/hand-over.ts'
import { exportChoice, FIRST_REPORT_LOOK } from '../../../core/model/hand-over-choice.ts'
import { exportHtml } from '../../../electron/exporters/html.ts'
import { pdfOf } from '../../../electron/exporters/pdf.ts'
import { createPrintPdf } from '../../../electron/hosting/print-pdf.ts'
import type { ExportMaterial } from '../../../electron/services/ports.ts'
import { choiceOf } from '../../support/choice.ts'
import { chromiumPath } from '../../support/chromium.ts'
import { materialOf } from '../../support/export-material.ts'
import { hasPoppler, pdfInfo, pdfWords } from '../../support/foreign-programs.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const isPosix = process.platform !== 'win32'
const leftovers = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('tickmark-pdf-'))

/** A program that stands in for a browser: it is told where the PDF goes as browsers are. */
function browserThat(folder: string, name: string, does: string): string {
  const program = path.join(folder, name)
  writeFileSync(
    program,
    `#!/bin/sh\nfor flag in "$@"; do case "$flag" in --print-to-pdf=*) pdf="\${flag#--print-to-pdf=}";; esac; done\n${does}\n`,
  )
  chmodSync(program, 0o755)
  return program
}

describe.skipIf(!isPosix)('printing with a browser that is installed (stand-ins are shell programs)', () => {
  afterEach(() => vi.restoreAllMocks())

  const folders = () => {
    const folder = temporaryFolder()
    vi.spyOn(os, 'tmpdir').mockReturnValue(folder)
    return folder
  }

  it('hands up what the browser printed, and leaves nothing on the disk', async () => {
    const folder = folders()
    const browser = browserThat(folder, 'prints', `printf '%%PDF-1.4 of %s\\n%%%%EOF\\n' "$#" > "$pdf"`)
    const printed = await createPrintPdf({ browsers: () => [browser] })('<p>Words</p>')
    expect(printed.ok && new TextDecoder().decode(printed.value)).toContain('%PDF-1.4 of')
    expect(leftovers(folder)).toEqual([])
  })

  it('gives the browser the page, a profile of its own, and no way to any network', async () => {
    const folder = folders()
    const told = path.join(folder, 'told')
    const browser = browserThat(
      folder,
      'tells',
      `printf '%s\\n' "$@" > ${told}; for page; do :; done; cat "\${page#file://}" >> ${told}`,
    )
    await createPrintPdf({ browsers: () => [browser] })('<p>Words</p>')
    const flags = execFileSync('cat', [told], { encoding: 'utf8' })
    for (const flag of [
      '--headless',
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      '--proxy-server=127.0.0.1:9',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ])
      expect(flags).toContain(`${flag}\n`)
    expect(flags).toContain(`--user-data-dir=${folder}`)
    expect(flags.includes('--no-sandbox')).toBe(process.getuid?.() === 0)
    expect(flags).toContain('<p>Words</p>')
  })

  it('goes on to the next browser where one prints nothing, and says in a sentence when none can', async () => {
    const folder = folders()
    const broken = browserThat(folder, 'broken', 'exit 1')
    const half = browserThat(folder, 'half', `printf '%%PDF-1.4' > "$pdf"`)
    const prints = browserThat(folder, 'prints', `printf '%%PDF-1.4\\n%%%%EOF\\n' > "$pdf"`)
    expect((await createPrintPdf({ browsers: () => [broken, half, prints] })('')).ok).toBe(true)
    const gone = path.join(folder, 'not-there')
    expect(await createPrintPdf({ browsers: () => [gone, broken, half] })('')).toMatchObject({
      ok: false,
      refusal: { key: 'report.refused.printing' },
    })
    expect(leftovers(folder)).toEqual([])
  })

  it('stops one that takes too long, with everything it started', async () => {
    const folder = folders()
    const pids = path.join(folder, 'pids')
    const hangs = browserThat(folder, 'hangs', `sleep 600 & echo $! > ${pids}; wait`)
    expect(await createPrintPdf({ browsers: () => [hangs], milliseconds: 500 })('')).toEqual({
      ok: false,
      refusal: { key: 'report.refused.time', values: { seconds: 0.5 } },
    })
    expect(leftovers(folder)).toEqual([])
    const child = Number(execFileSync('cat', [pids], { encoding: 'utf8' }))
    await vi.waitFor(() => expect(isRunning(child)).toBe(false))
  })

  it('says which browsers would do where there is none', async () => {
    expect(await createPrintPdf({ browsers: () => [] })('')).toMatchObject({
      ok: false,
      refusal: { key: 'report.refused.no-browser' },
    })
  })
})

/** A process that has ended but that nobody has buried yet counts as ended. */
function isRunning(pid: number): boolean {
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return state !== '' && !state.startsWith('Z')
  } catch {
    return false
  }
}

const browser = chromiumPath()

const LOOK = {
  ...FIRST_REPORT_LOOK,
  publisher: 'The Harbour Desk',
  accent: '#c8102e',
  opening: 'Readers asked.',
  closing: 'Write to us.',
}

// Without an installed Chromium nothing can be printed, without poppler nobody but us could read it: skipped, said here.
describe.skipIf(!browser || !hasPoppler)('the report as a PDF (skipped where Chromium or poppler is missing)', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-printed-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const printed = async (
    name: string,
    template: ReportTemplate,
    material: ExportMaterial = materialOf(sampleDesk()),
  ) => {
    const choice = exportChoice({ format: 'pdf', kind: 'reader', redacted: false }, { ...LOOK, template })
    const print = createPrintPdf({ browsers: () => (browser ? [browser] : []) })
    const file = await pdfOf(exportHtml)({ ...material, printPdf: print }, choice)
    if (!file.ok) throw new Error(file.refusal.key)
    const place = path.join(folder, `${name}.pdf`)
    writeFileSync(place, file.value.bytes)
    return { ...file.value, place }
  }
  const wordsOf = (place: string) => pdfWords(place).replace(/\s+/g, ' ')
  /** Every entry of the outline, each as deep as it stands. */
  const outline = async (bytes: Uint8Array) => {
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    const entries = (await document.getOutline()) ?? []
    type Entries = typeof entries
    const titles = (all: Entries, depth: number): string[] =>
      all.flatMap(({ title, items }) => [`${'-'.repeat(depth)}${title}`, ...titles(items, depth + 1)])
    const said = titles(entries, 0)
    await document.loadingTask.destroy()
    return said
  }

  let whole: Awaited<ReturnType<typeof printed>>
  beforeAll(async () => {
    whole = await printed('newsroom', 'newsroom')
  }, 120_000)

  it('is named and called after the article, tagged, on A4, and holds no script', () => {
    expect(whole.name).toBe('Night trams return to Vellmar after nine years – report.pdf')
    expect(whole.mediaType).toBe('application/pdf')
    const said = pdfInfo(whole.place)
    expect(said).toMatch(/Title: +Night trams return to Vellmar after nine years – report/)
    expect(said).toMatch(/Tagged: +yes/)
    expect(said).toMatch(/Page size: .*A4/)
    expect(said).toMatch(/JavaScript: +no/)
  })

  it('has an outline of its sections and claims', async () => {
    const titles = await outline(whole.bytes)
    expect(titles[0]).toBe('Night trams return to Vellmar after nine years')
    expect(titles.filter((title) => /^-[^-]/.test(title))).toEqual([
      '-At a glance',
      '-The article',
      '-The claims',
      '-Sources',
      '-How this was checked',
    ])
    expect(titles).toContain('--8 Not yet rated The mayor said so to a crowd on the quay.')
  })

  it('says its words in reading order, with running title and page numbers', () => {
    const words = wordsOf(whole.place)
    const places = [
      'Readers asked.',
      'Night trams last ran in Vellmar nine years ago.',
      'The night service ended on 3 March 2017.',
      'Nearly 40,000 people a week are expected',
      'Register of listed bridges',
      'Write to us.',
    ].map((part) => words.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(words).toMatch(/\b2 ?\/ ?\d+\b/)
    expect(words.split('Night trams return to Vellmar after nine years').length).toBeGreaterThan(4)
  })

  it('prints where its links lead', () => {
    expect(wordsOf(whole.place)).toContain('https://council.vellmar.example/minutes/7.pdf')
  })

  it.each(ReportTemplate.options)(
    'is whole for an article nobody has touched, as %s',
    async (template) => {
      const { place } = await printed(`empty-${template}`, template, materialOf(new SampleDesk()))
      expect(pdfInfo(place)).toMatch(/Tagged: +yes/)
      expect(wordsOf(place)).toContain('No claim has been marked yet.')
    },
    120_000,
  )

  it('speaks Arabic', async () => {
    await speak('ar')
    try {
      const { place } = await printed('arabic', 'classroom')
      expect(wordsOf(place)).toMatch(/الادعاءات|االدعاءات/)
    } finally {
      await speak('en')
    }
  }, 120_000)
})

it('a PDF that cannot be printed is refused with the printer’s own words', async () => {
  const printPdf = createPrintPdf({ browsers: () => [] })
  expect(await pdfOf(exportHtml)({ ...materialOf(sampleDesk()), printPdf }, choiceOf('pdf'))).toMatchObject({
    ok: false,
    refusal: { key: 'report.refused.no-browser' },
  })
})
