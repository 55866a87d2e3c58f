import { say } from '../../core/messages/message.ts'
import { Page } from '../frame/page.tsx'

/** Two drafts side by side, and what became of every claim. */
export function DraftsScreen() {
  return <Page title={say('action.go.drafts')}>{null}</Page>
}
