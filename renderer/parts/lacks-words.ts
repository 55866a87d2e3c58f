import { say, sayList } from '../../core/messages/message.ts'
import type { Lack } from '../../core/query/house-rules.ts'

function lackWords(lack: Lack): string {
  switch (lack.what) {
    case 'sources':
      return say('rules.lacks.sources', { count: lack.wanted - lack.has })
    case 'primary':
      return say('rules.lacks.primary')
    case 'rationale':
      return say('rules.lacks.rationale')
    default:
      return lack satisfies never
  }
}

/** What the house rules still want of a claim: "1 more source, a primary source". */
export const lacksWords = (lacks: readonly Lack[]): string => sayList(lacks.map(lackWords))
