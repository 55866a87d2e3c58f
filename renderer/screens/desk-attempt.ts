import type { ArticleCommand } from '../../core/command/decide.ts'
import { sayRefusal } from '../../core/messages/message.ts'
import { toast } from '../ui/index.ts'
import type { Desk } from './use-desk-actions.ts'

/** Does a command and says in a corner why not, when it was refused. */
export async function attempt(
  { work }: Desk,
  command: ArticleCommand,
  onMade?: (made: string | null) => void,
): Promise<string | null | undefined> {
  const answer = await work.execute(command, onMade)
  if (!answer.ok) toast({ text: sayRefusal(answer.refusal), tone: 'error' })
  return answer.ok ? answer.value : undefined
}
