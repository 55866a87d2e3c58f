import { useState } from 'react'
import { say, sayRefusal } from '../../core/messages/message.ts'
import type { Refusal } from '../../core/result.ts'
import { useApp, useLibrary } from '../state/use-app.ts'
import { announce, Banner, Button, Waiting } from '../ui/index.ts'
import { focusPlace } from './focus-place.ts'

/** In the place of what is not there yet: that the library is being read, or why it could not be. */
export function LibraryReading() {
  const isRead = useLibrary((library) => library.isRead)
  const refusal = useLibrary((library) => library.refusal)
  if (isRead) return null
  return refusal ? <NotRead refusal={refusal} /> : <Waiting>{say('library.reading')}</Waiting>
}

function NotRead({ refusal }: { readonly refusal: Refusal }) {
  const { library } = useApp()
  const [isTrying, setTrying] = useState(false)
  const tryAgain = async () => {
    setTrying(true)
    await library.getState().read()
    setTrying(false)
    const { refusal: again } = library.getState()
    // The button went away with what it was for; the same sentence, said twice, is not heard twice by itself.
    if (again) announce(sayRefusal(again))
    else focusPlace('main')
  }
  return (
    <Banner
      tone="error"
      title={say('library.unread')}
      actions={
        <Button isBusy={isTrying} onPress={() => void tryAgain()}>
          {say('desk.try-again')}
        </Button>
      }
    >
      {sayRefusal(refusal)}
    </Banner>
  )
}
