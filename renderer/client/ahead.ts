import type { Wire } from './client.ts'

/**
 * A wire on which these methods, which take nothing, are asked already: who asks one of them first has that answer.
 * Only as long as nothing else has been asked, which might change what they say.
 */
export function askedAhead(wire: Wire, methods: readonly string[]): Wire {
  const answers = new Map(methods.map((method) => [method, wire.call(method, {})]))
  // Whoever asks hears of it.
  for (const answer of answers.values()) answer.catch(() => undefined)
  return {
    ...wire,
    call(method, input) {
      const answer = answers.get(method)
      if (answer) answers.delete(method)
      else answers.clear()
      return answer ?? wire.call(method, input)
    },
  }
}
