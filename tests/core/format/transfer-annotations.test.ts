import { expect, it } from 'vitest'
import { placeAnnotations } from '../../../core/anchor/place-annotations.ts'
import { threadsOf } from '../../../core/format/annotation-threads.ts'
import { parseTransferDocument } from '../../../core/format/transfer.ts'
import { transferAnnotations } from '../../../core/format/transfer-annotations.ts'
import { sayRefusal } from '../../../core/messages/message.ts'
import { countingVerdict } from '../../../core/query/verdicts.ts'
import { exportJson } from '../../../electron/exporters/json.ts'
import { choiceOf } from '../../support/choice.ts'
import { materialOf } from '../../support/export-material.ts'
import { sampleDesk } from '../../support/sample-article.ts'

const desk = sampleDesk()

async function transferred() {
  const file = await exportJson(materialOf(desk), choiceOf('json'))
  if (!file.ok) throw new Error(sayRefusal(file.refusal))
  const parsed = parseTransferDocument(JSON.parse(new TextDecoder().decode(file.value.bytes)))
  if (!parsed.ok) throw new Error(sayRefusal(parsed.refusal))
  return transferAnnotations(parsed.value.transfer)
}

it('each claim of another Tickmark’s article is an annotation by whoever judged it, on its very words', async () => {
  const { annotations, madeOn } = await transferred()
  const threads = threadsOf(annotations)
  const standing = Object.values(desk.article.claims).filter(({ retired }) => !retired)
  expect(threads.map(({ first }) => first.id).sort()).toEqual(standing.map(({ id }) => id).sort())
  const placed = placeAnnotations(
    desk.content,
    madeOn,
    threads.map(({ first }) => first),
  )
  for (const [index, { first }] of threads.entries()) {
    const claim = desk.article.claims[first.id]
    const passages = claim?.placements[desk.draft] ?? []
    expect(passages.map(({ spans }) => spans)).toContainEqual(placed[index]?.spans)
    expect(placed[index]?.anchorState).toBe('exact')
    const verdict = claim && countingVerdict(desk.article, claim.id)
    if (verdict) expect(first.body).toContain(verdict.rationale.split('\n')[0])
    expect(first.at).toBe(verdict?.at ?? claim?.createdAt)
    expect(first.author).not.toBe('')
  }
})

it('its notes are replies, and nothing withheld is among them', async () => {
  const { annotations } = await transferred()
  const open = Object.values(desk.article.notes).filter(({ withheld }) => !withheld)
  expect(
    annotations
      .filter(({ replyTo }) => replyTo !== null)
      .map(({ body }) => body)
      .sort(),
  ).toEqual(open.map(({ text }) => text).sort())
  const said = JSON.stringify(annotations)
  for (const { text } of Object.values(desk.article.notes).filter(({ withheld }) => withheld))
    expect(said).not.toContain(text)
  for (const { title, url } of Object.values(desk.library.sources).filter(({ withheld }) => withheld)) {
    expect(said).not.toContain(title)
    if (url) expect(said).not.toContain(url)
  }
})
