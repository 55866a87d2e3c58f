import { asLine, asLines } from './annotation-words.ts'
import { isDateTime } from './stated-instant.ts'
import { readSelectors, type Selected } from './w3c-selectors.ts'
import { type Fields, hasAnyType, hasType, idOf, isFields, isIri, listed, type TellWrong } from './w3c-values.ts'

/** One thing an annotation is about. */
export interface ReadTarget extends Selected {
  readonly source: string
  /** The version of it, as stated; empty where it is not. */
  readonly version: string
}

const TARGETS_MAX = 100
const DEPTH_MAX = 8

/** Everything an annotation is about: https://www.w3.org/TR/annotation-model/#bodies-and-targets. */
export function readTargets(target: unknown, tell: TellWrong): ReadTarget[] {
  const targets: ReadTarget[] = []
  const visit = (value: unknown, depth: number): void => {
    if (targets.length >= TARGETS_MAX) return
    if (depth > DEPTH_MAX) tell('target')
    else if (Array.isArray(value)) for (const one of value) visit(one, depth + 1)
    else if (typeof value === 'string') {
      if (!isIri(value)) tell('target')
      targets.push(whole(value))
    } else if (!isFields(value)) tell('target')
    else if (Array.isArray(value.items)) visit(value.items, depth + 1)
    else targets.push(readTarget(value, tell))
  }
  visit(target, 0)
  if (targets.length === 0) tell('target')
  return targets
}

const whole = (source: string): ReadTarget => ({ source, version: '', quote: null, position: null, isPart: false })

function readTarget(target: Fields, tell: TellWrong): ReadTarget {
  const id = idOf(target)
  const isSpecific = Object.hasOwn(target, 'source') || Object.hasOwn(target, 'selector')
  if (id !== undefined && !isIri(id)) tell('target.id')
  if (!isSpecific && id === undefined && !hasAnyType(target)) tell('target')
  if (hasType(target, 'SpecificResource') && !Object.hasOwn(target, 'source') && !Object.hasOwn(target, 'selector'))
    tell('target.source')
  const source = isSpecific ? sourceOf(target.source, tell) : String(id ?? '')
  const { selector } = target
  return {
    source: asLine(source),
    version: versionOf(target.state),
    ...(selector === undefined ? { quote: null, position: null, isPart: false } : readSelectors(selector, tell)),
  }
}

function sourceOf(source: unknown, tell: TellWrong): string {
  const value = isFields(source) ? idOf(source) : source
  if (value === undefined) return ''
  if (!isIri(value)) tell('target.source')
  return String(value)
}

/** The date or the copy that a TimeState names, at whatever depth it stands. */
function versionOf(state: unknown): string {
  const waiting = [...listed(state)]
  const said: string[] = []
  for (let turn = 0; turn < TARGETS_MAX; turn++) {
    const next = waiting.shift()
    if (next === undefined) break
    if (!isFields(next)) continue
    if (hasType(next, 'TimeState')) {
      said.push(...[next.sourceDate, next.sourceDateStart, next.sourceDateEnd].flatMap(listed).filter(isDateTime))
      said.push(...listed(next.cached).filter(isIri))
    }
    waiting.push(...listed(next.refinedBy))
  }
  return asLine(asLines(said).join(' '))
}
