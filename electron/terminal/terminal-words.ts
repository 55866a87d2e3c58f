import { terminalLanguage } from '../hosting/terminal-language.ts'

/** What says sentences, in the terminal's language. Loaded when something is to be said: a page does not wait for it. */
export async function terminalWords() {
  const words = await import('../../core/messages/message.ts')
  await words.speak(terminalLanguage(process.env))
  return words
}
