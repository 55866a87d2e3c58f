import { say } from '../../core/messages/message.ts'
import { savedSentences } from '../../core/query/saved-sentences.ts'
import { sayInstant } from '../parts/dates.ts'
import { useView } from '../state/use-app.ts'
import { Banner, Button } from '../ui/index.ts'
import { useDialogs } from './dialogs.ts'

/** Something broke off before this window started: what is saved, until it is put away. */
export function RecoveredNotice() {
  const recovered = useView((view) => view.recovered)
  const tell = useView((view) => view.tellRecovered)
  const open = useDialogs((dialogs) => dialogs.open)
  if (!recovered) return null
  const { what, saved } = recovered
  return (
    <Banner
      tone="warning"
      title={say(`recovered.${what}`)}
      onDismiss={() => tell(null)}
      actions={
        <Button size="small" onPress={() => open('log')}>
          {say('action.help.log')}
        </Button>
      }
    >
      {savedSentences(saved, sayInstant).join(' ')}
    </Banner>
  )
}
