import { joinSpans } from '../../core/command/spans.ts'
import { say } from '../../core/messages/message.ts'
import type { Span } from '../../core/model/content.ts'
import { identicalPhrases } from '../../core/text/identical-phrases.ts'
import { announce, toast } from '../ui/index.ts'
import type { Desk } from './use-desk-actions.ts'

/** More places than this are a word, not a claim. */
const IDENTICAL_MAX = 500

export function selected({ article }: Pick<Desk, 'article'>): Span | null {
  const span = article.current?.standing()
  return span && span.start < span.end ? span : null
}

/** Every passage the reader means: the words held, and those selected. */
export function placesMeant(desk: Pick<Desk, 'article' | 'selecting'>): Span[] {
  const span = selected(desk)
  return joinSpans([...desk.selecting.getState().held, ...(span ? [span] : [])])
}

/** The places as a command takes them: the first, and where else the same claim stands. */
export function asPassages([first, ...rest]: readonly Span[]) {
  return { spans: first ? [first] : [], ...(rest.length > 0 ? { alsoAt: rest.map((span) => [span]) } : {}) }
}

const complain = () => toast({ text: say('refused.selection.empty') })

/** Holds the selected words, so that more can be selected; holding them again lets them go. */
export function holdSelection(desk: Desk): void {
  const span = selected(desk)
  if (!span) return void complain()
  const { selecting, article } = desk
  selecting.getState().hold(span)
  article.current?.select({ start: span.end, end: span.end })
  const { held } = selecting.getState()
  announce(held.length > 0 ? say('select.held', { count: held.length }) : say('select.none-held'))
}

/** Holds every place that says the same as the selected words, and says how many there are; true when they wait already. */
export function holdIdentical(desk: Desk): boolean {
  const { selecting, article, work } = desk
  if (selecting.getState().held.length > 0 && selecting.getState().heldAs === 'identical') return true
  const span = selected(desk)
  if (!span) {
    complain()
    return false
  }
  const places = identicalPhrases(work.content, span)
  const count = places.length
  if (count === 1) toast({ text: say('select.only-here') })
  else if (count > IDENTICAL_MAX) toast({ text: say('select.too-many', { count }) })
  else {
    selecting.getState().holdIdentical(places)
    article.current?.select({ start: span.end, end: span.end })
    announce(say('select.identical', { count }))
  }
  return false
}
