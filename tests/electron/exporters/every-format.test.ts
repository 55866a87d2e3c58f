import { describe, expect, test } from 'vitest'
import { type ExportChoice, ExportFormat, ExportKind } from '../../../core/model/hand-over.ts'
import { exporters } from '../../../electron/exporters/exporters.ts'
import { readArchive } from '../../../electron/office/archive.ts'
import type { Exporter } from '../../../electron/services/ports.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { sampleDesk } from '../../support/sample-article.ts'
import { WITHHELD_WORDS } from '../../support/withheld-words.ts'

const holdsAll = ({ format, redacted }: ExportChoice): boolean =>
  (format === 'bundle' || format === 'json') && !redacted

/** Every format in every kind, redacted and not. */
const CHOICES = ExportFormat.options.flatMap((format) =>
  ExportKind.options.flatMap((kind) => [choiceOf(format, kind), choiceOf(format, kind, true)]),
)
const nameOf = ({ format, kind, redacted }: ExportChoice): string => `${format}, ${kind}${redacted ? ', redacted' : ''}`
const named = (choices: readonly ExportChoice[]) => choices.map((choice) => [nameOf(choice), choice] as const)

async function bytesOf(exporter: Exporter, choice: ExportChoice): Promise<Uint8Array> {
  const made = await exporter(materialOf(sampleDesk()), choice)
  if (!made.ok) throw new Error(made.refusal.key)
  return made.value.bytes
}

/** All that is said in a file; of a packed one, in everything in it. */
function wordsIn(bytes: Uint8Array): string {
  const words = new TextDecoder().decode(bytes)
  const packed = words.startsWith('PK') ? readArchive('file', bytes) : null
  if (!packed) return words
  if (!packed.ok) throw new Error(packed.refusal.key)
  return [...packed.value].map(([name, part]) => `${name}\n${new TextDecoder().decode(part)}`).join('\n')
}

describe('whatever is handed over', () => {
  test.each(named(CHOICES.filter((choice) => !holdsAll(choice))))(
    'holds nothing withheld: %s',
    async (_name, choice) => {
      for (const exporter of [exporters.files[choice.format], exporters.previews[choice.format]]) {
        const words = wordsIn(await bytesOf(exporter, choice))
        expect(WITHHELD_WORDS.filter((word) => words.includes(word))).toEqual([])
      }
    },
  )

  test.each(named(CHOICES.filter(holdsAll)))(
    'holds all of it where everything is asked for: %s',
    async (_name, choice) => {
      const words = wordsIn(await bytesOf(exporters.files[choice.format], choice))
      expect(WITHHELD_WORDS.filter((word) => !words.includes(word))).toEqual([])
    },
  )

  test.each(named(CHOICES))('is the same, byte for byte, of the same state and time: %s', async (_name, choice) => {
    const [one, other] = [
      await bytesOf(exporters.files[choice.format], choice),
      await bytesOf(exporters.files[choice.format], choice),
    ]
    expect(Buffer.compare(one, other)).toBe(0)
  })
})
