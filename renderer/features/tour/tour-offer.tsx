import { Footprints } from 'lucide-react'
import { say } from '../../../core/messages/message.ts'
import { Button } from '../../ui/index.ts'
import styles from './tour.module.css'

export interface TourOfferProps {
  readonly onTake: () => void
  readonly onNotNow: () => void
}

/** Offers the tour, once, in a line of its own under the article. */
export const TourOffer = ({ onTake, onNotNow }: TourOfferProps) => (
  <section className={styles.offer} aria-label={say('tour.name')}>
    <Footprints size={17} strokeWidth={1.7} aria-hidden="true" />
    <p>{say('tour.offer')}</p>
    <span className={styles.answers}>
      <Button size="small" onPress={onTake}>
        {say('tour.take')}
      </Button>
      <Button size="small" variant="quiet" onPress={onNotNow}>
        {say('tour.not-now')}
      </Button>
    </span>
  </section>
)
