import { expect, test } from 'vitest'
import { ClaimId } from '../../../../core/model/ids.ts'
import { useSoftMarks } from '../../../../renderer/features/reading/soft-marks.ts'
import { render } from '../../support/render.tsx'

const [around, inside] = [1, 2].map((number) => ClaimId.parse(`00000000-0000-7000-8000-00000000000${number}`))

function Words({ kept }: { readonly kept: readonly (ClaimId | undefined)[] | null }) {
  useSoftMarks(kept?.flatMap((id) => (id ? [{ id }] : [])) ?? null)
  return (
    <p>
      <mark data-claims={around}>
        The bridge cost <mark data-claims={inside}>$3,000</mark>
      </mark>
    </p>
  )
}

const tints = () => [...document.querySelectorAll('mark')].map((mark) => getComputedStyle(mark).backgroundColor)

// What a browser gives any mark: the rule takes it away, or leaves it.
const TINT = 'rgb(255, 255, 0)'
const NONE = 'rgba(0, 0, 0, 0)'

test.each([
  ['without a filter every claim keeps its tint', null, [TINT, TINT]],
  ['a kept claim inside one that is left out keeps its tint', [inside], [NONE, TINT]],
  ['a kept claim around one that is left out keeps its tint', [around], [TINT, NONE]],
  ['where none is kept none has a tint', [], [NONE, NONE]],
] as const)('%s', async (_, kept, expected) => {
  render(<Words kept={kept} />)
  await expect.poll(tints).toEqual(expected)
})
