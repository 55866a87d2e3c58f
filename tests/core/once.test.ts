import { expect, it } from 'vitest'
import { once } from '../../core/once.ts'

it('is made when it is first asked for, and once', () => {
  let made = 0
  const ask = once(() => ({ number: ++made }))
  expect(made).toBe(0)
  expect(ask()).toBe(ask())
  expect(made).toBe(1)
})
