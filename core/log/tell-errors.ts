import { ERROR_LIMITS } from './error-limits.ts'
import type { Frame, ReportedError } from './reported-error.ts'

/** "    at name (file:1:2)", "    at file:1:2" (V8), "name@file:1:2" (the others). */
const FRAME = /^(.+):(\d{1,7}):(\d{1,7})$/

function frameIn(line: string): Frame | null {
  const words = line.trim()
  const place = words.startsWith('at ')
    ? words.slice(3).replace(/^async /, '')
    : words.includes('@')
      ? words.slice(words.lastIndexOf('@') + 1)
      : ''
  const inside = place.endsWith(')') ? place.slice(place.lastIndexOf('(') + 1, -1) : place
  const [, file = '', row, column] = FRAME.exec(inside) ?? []
  return file && file.length <= ERROR_LIMITS.place ? { file, line: Number(row), column: Number(column) } : null
}

/** What may throw, because somebody else wrote it, is nothing then. */
function read(of: object, name: string): unknown {
  try {
    return Reflect.get(of, name)
  } catch {
    return undefined
  }
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value.length <= ERROR_LIMITS.word

const listIn = (value: unknown, max: number): readonly unknown[] => {
  try {
    return Array.isArray(value) ? value.slice(0, max) : []
  } catch {
    return []
  }
}

function codesOf(thrown: object): string[] {
  const issues = listIn(read(thrown, 'issues'), ERROR_LIMITS.codes)
  const ofIssues = issues.map((issue) => (typeof issue === 'object' && issue !== null ? read(issue, 'code') : null))
  return [...new Set([read(thrown, 'code'), read(thrown, 'syscall'), ...ofIssues].filter(isWord))].slice(
    0,
    ERROR_LIMITS.codes,
  )
}

/** The stack's lines after the message, which may be written to look like some. */
function framesOf(thrown: object): Frame[] {
  const stack = read(thrown, 'stack')
  const message = read(thrown, 'message')
  if (typeof stack !== 'string') return []
  const from = typeof message === 'string' && message ? stack.indexOf(message) + message.length : 0
  return stack
    .slice(Math.max(from, 0), Math.max(from, 0) + ERROR_LIMITS.stack)
    .split('\n')
    .flatMap((line) => frameIn(line) ?? [])
    .slice(0, ERROR_LIMITS.frames)
}

/** Whatever was thrown, and what it was caused by, without a word of what it says. Never throws. */
export function tellErrors(thrown: unknown): ReportedError[] {
  const told: ReportedError[] = []
  const seen = new Set<unknown>()
  const tell = (one: unknown, depth: number): void => {
    if (told.length === ERROR_LIMITS.errors || seen.has(one)) return
    seen.add(one)
    if (typeof one !== 'object' || one === null) {
      told.push({ name: one === null ? 'null' : typeof one, codes: [], frames: [] })
      return
    }
    const name = read(one, 'name')
    told.push({ name: isWord(name) ? name : 'object', codes: codesOf(one), frames: framesOf(one) })
    if (depth === ERROR_LIMITS.depth) return
    const cause = read(one, 'cause')
    if (cause !== undefined) tell(cause, depth + 1)
    for (const inner of listIn(read(one, 'errors'), ERROR_LIMITS.errors)) tell(inner, depth + 1)
  }
  tell(thrown, 0)
  return told
}
