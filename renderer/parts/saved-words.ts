import { useEffect, useState } from 'react'
import { say } from '../../core/messages/message.ts'
import { savedSentences } from '../../core/query/saved-sentences.ts'
import { useApp } from '../state/use-app.ts'
import { sayInstant } from './dates.ts'

/** What is saved at this moment, in sentences, as the machine read it from the disk; empty until it has answered. */
export function useSavedWords(): readonly string[] {
  const { client, memories, records } = useApp()
  const [words, setWords] = useState<readonly string[]>([])
  useEffect(() => {
    let isWanted = true
    // What is half written goes over first: it is counted.
    memories.flush()
    records.flush()
    void client.ask('app.saved', {}).then((answer) => {
      if (isWanted) setWords(answer.ok ? savedSentences(answer.value, sayInstant) : [say('broken.unknown')])
    })
    return () => {
      isWanted = false
    }
  }, [client, memories, records])
  return words
}
