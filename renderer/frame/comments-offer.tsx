import { say } from '../../core/messages/message.ts'
import { useDesk } from '../state/use-app.ts'
import type { Screen } from '../state/view.ts'
import { Banner, Button } from '../ui/index.ts'
import { useAddingAnnotations, useAddingAnnotationsStore, useCanAddAnnotations } from './adding-annotations.ts'

/** Over the desk, that the draft came with comments; until they are looked at, or it is put away. */
export function CommentsOffer({ screen }: { readonly screen: Screen }) {
  const offer = useAddingAnnotationsStore((store) => store.offer)
  const article = useDesk(({ desk }) => (desk.status === 'open' ? desk.article.id : null))
  const canAdd = useCanAddAnnotations()
  const { readOwnFile, dismissOffer } = useAddingAnnotations()
  const isHere = screen === 'desk' || screen === 'drafts'
  if (!offer || offer.article !== article || !canAdd || !isHere) return null
  return (
    <Banner
      tone="info"
      actions={
        <Button size="small" onPress={() => void readOwnFile()}>
          {say('annotations.offer.look')}
        </Button>
      }
      onDismiss={dismissOffer}
    >
      {say('annotations.offer', { count: offer.comments })}
    </Banner>
  )
}
