import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLimit } from '../../../core/log/limit.ts'
import { ReportedErrors } from '../../../core/log/reported-error.ts'
import { tellErrors } from '../../../core/log/tell-errors.ts'

const withStack = (stack: string, message = 'x') => Object.assign(new Error(message), { stack })

describe('an error without its message', () => {
  it('tells where it passed, as each browser writes it', () => {
    const V8 =
      'Error: x\n    at one (app://tickmark/assets/a.js:1:2)\n    at async file:///p/b.js:3:4\n    at new C (/p q/(c).js:5:6)'
    expect(tellErrors(withStack(V8))[0]?.frames).toEqual([
      { file: 'app://tickmark/assets/a.js', line: 1, column: 2 },
      { file: 'file:///p/b.js', line: 3, column: 4 },
      { file: 'c).js', line: 5, column: 6 },
    ])
    expect(tellErrors(withStack('one@http://127.0.0.1:4000/assets/a.js:1:2\n@/b.js:3:4\n'))[0]?.frames).toEqual([
      { file: 'http://127.0.0.1:4000/assets/a.js', line: 1, column: 2 },
      { file: '/b.js', line: 3, column: 4 },
    ])
  })

  it('does not take lines of its message for places', () => {
    const message = 'x\n    at secret (/programs/main.js:1:1)'
    expect(tellErrors(withStack(`Error: ${message}\n    at real (/programs/a.js:2:3)`, message))[0]?.frames).toEqual([
      { file: '/programs/a.js', line: 2, column: 3 },
    ])
  })

  it('tells of what caused it and what it gathers, as far as there is an end', () => {
    const round = new Error('a')
    round.cause = new AggregateError([round, new TypeError('b'), 'c'], 'd')
    expect(tellErrors(round).map(({ name }) => name)).toEqual(['Error', 'AggregateError', 'TypeError', 'string'])
    let deep = new Error('0')
    for (let depth = 0; depth < 100; depth++) deep = new Error('x', { cause: deep })
    expect(tellErrors(deep).length).toBeLessThanOrEqual(6)
  })

  it('fits through the contract, whatever is thrown, and throws nothing itself', () => {
    fc.assert(
      fc.property(fc.anything({ withSparseArray: true, withNullPrototype: true, withBigInt: true }), (thrown) => {
        expect(ReportedErrors.safeParse(tellErrors(thrown)).success).toBe(true)
      }),
    )
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    for (const thrown of [
      proxy,
      withStack('x'.repeat(5_000_000)),
      Object.assign(new Error('x'), { issues: [proxy, null] }),
    ])
      expect(ReportedErrors.safeParse(tellErrors(thrown)).success).toBe(true)
  })
})

describe('a limit', () => {
  it('lets so many pass within a time, and others later', () => {
    const mayPass = createLimit(2, 1_000)
    expect([0, 10, 20, 999, 1_000, 1_005, 1_010].map(mayPass)).toEqual([true, true, false, false, true, false, true])
  })
})
