import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialiseAnnotations } from '../../../core/format/w3c-annotation.ts'
import { redact } from '../../../core/report/redact.ts'
import { toUtf16 } from '../../../core/text/code-points.ts'
import { sharedData } from '../../electron/importers/reading.ts'
import { annotationMusts, hasAnnotationSchemas } from '../../support/annotation-schemas.ts'
import type { Desk } from '../../support/desk.ts'
import { HARBOUR_LATER, OpenDesk } from '../../support/open-desk.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { block, contentOf } from '../../support/sample-content.ts'
import { SampleDesk } from '../../support/sample-desk.ts'
import { WITHHELD_WORDS } from '../../support/withheld-words.ts'

interface Selector {
  readonly type: string
  readonly exact?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly start?: number
  readonly end?: number
}
interface Target {
  readonly source: string
  readonly selector?: Selector | Selector[]
  readonly state?: { readonly type: string; readonly sourceDate: string; readonly cached?: string }
}
interface Annotation {
  readonly id: string
  readonly motivation: string
  readonly created?: string
  readonly creator?: { readonly name: string }
  readonly body?: unknown
  readonly target: Target | Target[]
}

const annotationsOf = (desk: Desk): Annotation[] => {
  const made = serialiseAnnotations({
    redacted: redact(desk.article, desk.library),
    contents: desk.contents,
    exportedAt: '2026-03-18T10:00:00.000Z',
    version: '0.1.0',
  }) as { total: number; first?: { items: Annotation[] } }
  const items = made.first?.items ?? []
  expect(items).toHaveLength(made.total)
  return items
}

const targetsOf = ({ target }: Annotation): Target[] => [target].flat()
const selectorsOf = ({ selector }: Target): Selector[] => [selector ?? []].flat()
const about = (items: readonly Annotation[], motivation: string) =>
  items.filter((item) => item.motivation === motivation)

describe('a check as W3C annotations', () => {
  const items = annotationsOf(sampleDesk())

  it('gives each kind of remark the motivation the standard has for it', () => {
    const counts = Object.fromEntries(
      [...new Set(items.map(({ motivation }) => motivation))].map((name) => [name, about(items, name).length]),
    )
    expect(counts).toEqual({ highlighting: 15, assessing: 13, linking: 13, commenting: 1, editing: 2, questioning: 5 })
  })

  it('gives every annotation an id of its own, the same every time', () => {
    const ids = items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^urn:uuid:[0-9a-f-]{36}$/.test(id))).toBe(true)
    expect(annotationsOf(sampleDesk()).map(({ id }) => id)).toEqual(ids)
  })

  it('says the words, those around them, and which version of the article they stand in', () => {
    const [first] = about(items, 'highlighting')
    expect(first?.creator).toMatchObject({ type: 'Person', name: 'Noor Haldane' })
    expect(first?.target).toMatchObject({
      source: 'https://courier.vellmar.example/night-trams',
      state: { type: 'TimeState', sourceDate: '2026-03-01T09:02:00.000Z' },
      selector: [
        { type: 'TextQuoteSelector', exact: 'after nine years', suffix: expect.stringMatching(/^\nSix lines/) },
        { type: 'TextPositionSelector' },
      ],
    })
  })

  it('has a target for each stretch of a claim that holds several', () => {
    const [, forecast] = about(items, 'highlighting')
    expect(targetsOf(forecast as Annotation).map((target) => selectorsOf(target)[0]?.exact)).toEqual([
      'nearly 40,000 people a week',
      'a forecast of nearly 40,000',
    ])
  })

  it('links to a source’s address, and says of a withheld one only that there is one', () => {
    const links = about(items, 'linking')
    expect(links[0]?.body).toContainEqual(
      expect.objectContaining({ source: 'https://council.vellmar.example/minutes/7.pdf', purpose: 'linking' }),
    )
    expect(JSON.stringify(items)).toContain('A source known to the desk')
    for (const secret of WITHHELD_WORDS) expect(JSON.stringify(items)).not.toContain(secret)
  })

  it('names the draft itself where the article has no address', () => {
    const desk = sampleDesk()
    desk.on({ type: 'article.edit', details: { url: 'javascript:alert(1)' } })
    for (const target of annotationsOf(desk).flatMap(targetsOf)) {
      expect(target.source).toBe(`urn:uuid:${desk.draft}`)
      expect(target.state?.cached).toBeUndefined()
    }
  })

  it('leaves a verdict on the draft it was given for, and words without a place without a position', () => {
    const desk = new OpenDesk()
    const claim = desk.mark('212 passengers')
    desk.check(claim)
    const [before] = about(annotationsOf(desk), 'assessing')
    desk.addDraft(HARBOUR_LATER)
    const later = annotationsOf(desk)
    expect(about(later, 'assessing')[0]?.target).toEqual(before?.target)
    const [mark] = about(later, 'highlighting')
    const types = targetsOf(mark as Annotation).flatMap((target) => selectorsOf(target).map(({ type }) => type))
    expect(types).toEqual(['TextQuoteSelector'])
    expect(about(later, 'questioning')).toHaveLength(1)
  })

  it('has no page where nothing is marked', () => {
    expect(annotationsOf(new SampleDesk())).toEqual([])
  })

  it('counts positions in code points: they lead back to the quoted words through emoji and rare letters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('😀', '𐍈', 'a', 'é', '👩‍🔬', ' ', 'нь', '🇺🇦', '中'), {
          minLength: 80,
          maxLength: 160,
        }),
        fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 6 }),
        (pieces, spans) => {
          const desk = new SampleDesk()
          const content = contentOf([block('paragraph', `x${pieces.join('')}x`)])
          desk.addDraft(content)
          let marked = 0
          for (const [from, length] of spans) {
            const [start = 0, end = 0] = toUtf16(content.text, [from, from + length])
            if (!content.text.slice(start, end).trim()) continue
            desk.mark({ wording: `Claim ${from}` }, { start, end })
            marked++
          }
          const all = about(annotationsOf(desk), 'highlighting').flatMap(targetsOf)
          expect(all).toHaveLength(marked)
          for (const target of all) {
            const [quote, position] = selectorsOf(target)
            const [start = 0, end = 0] = toUtf16(content.text, [position?.start ?? -1, position?.end ?? -1])
            expect(content.text.slice(start, end)).toBe(quote?.exact)
            const whole = `${quote?.prefix}${quote?.exact}${quote?.suffix}`
            expect(content.text).toContain(whole)
            expect(whole.isWellFormed()).toBe(true)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

// The schemas are not part of this repository: skipped, said here, where they are not beside it.
describe.skipIf(!hasAnnotationSchemas())('the W3C’s own assertions (skipped where the shared data is absent)', () => {
  const musts = hasAnnotationSchemas() ? annotationMusts() : []
  const brokenBy = (annotation: unknown) =>
    musts.flatMap(({ name, says, broken }) => {
      const error = broken(annotation)
      return error ? [`${name}: ${says} (${error})`] : []
    })

  it('are all there, and refuse what is wrong', () => {
    expect(musts.length).toBeGreaterThan(50)
    expect(brokenBy({ type: 'Annotation' }).length).toBeGreaterThan(2)
    const correct = readdirSync(sharedData('web-annotation/correct')).flatMap((file) => {
      try {
        const json: unknown = JSON.parse(readFileSync(sharedData(`web-annotation/correct/${file}`), 'utf8'))
        return brokenBy(json).length === 0 ? [file] : []
      } catch {
        return []
      }
    })
    expect(correct.length).toBeGreaterThan(5)
  })

  it('hold for every annotation of a whole check', () => {
    const all = annotationsOf(sampleDesk())
    expect(all.length).toBeGreaterThan(40)
    expect(all.flatMap(brokenBy)).toEqual([])
  })

  it('hold for claims that lost their place, and for an article without an address', () => {
    const desk = new OpenDesk()
    for (const words of ['212 passengers', 'north pier']) desk.check(desk.mark(words))
    desk.addDraft(HARBOUR_LATER)
    expect(annotationsOf(desk).flatMap(brokenBy)).toEqual([])
  })
})
