import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ArticleId, isArticleId } from '../../../core/model/ids.ts'

it('a name is an article’s id exactly where the schema says so', () => {
  const almost = fc.tuple(fc.uuid(), fc.nat(35), fc.string({ minLength: 1, maxLength: 1 })).map(([id, at, other]) => {
    return id.slice(0, at) + other + id.slice(at + 1)
  })
  const name = fc.oneof(
    fc.uuid(),
    almost,
    fc.string(),
    fc.uuid().map((id) => id.toUpperCase()),
    fc.uuid().map((id) => `${id}\n`),
  )
  fc.assert(
    fc.property(name, (text) => {
      expect(isArticleId(text)).toBe(ArticleId.safeParse(text).success)
    }),
  )
})
