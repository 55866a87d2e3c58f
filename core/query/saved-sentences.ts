import type { Saved } from '../contract-values.ts'
import { say } from '../messages/message.ts'

/** What is known to be saved, and nothing more than that; `sayTime` writes an instant for a person. */
export const savedSentences = ({ at, fields }: Saved, sayTime: (at: string) => string): string[] => [
  at ? say('saved.up-to', { time: sayTime(at) }) : say('saved.all'),
  ...(fields > 0 ? [say('saved.fields', { count: fields })] : []),
]
