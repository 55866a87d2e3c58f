import { type MessageKey, say, sayKey } from '../../core/messages/message.ts'
import { focusPlace } from '../parts/focus-place.ts'
import { useTour } from '../state/use-app.ts'
import styles from './skip-links.module.css'

const PLACES = {
  main: 'main',
  article: 'main article',
  claims: 'main [data-landmark="claims"]',
  inspector: 'main [data-pane]',
  tour: 'main [data-landmark="tour"]',
} as const

type Place = keyof typeof PLACES

const NAMES: Readonly<Record<Place, MessageKey>> = {
  main: 'access.skip-main',
  article: 'access.skip-article',
  claims: 'access.skip-claims',
  inspector: 'access.skip-inspector',
  tour: 'tour.skip-to',
}

const DESK: readonly Place[] = ['article', 'claims', 'inspector']

/** Ways past what every screen begins with, for whoever goes by key: seen while they have the focus. */
export function SkipLinks({ isDesk }: { readonly isDesk: boolean }) {
  const isTour = useTour(({ tour }) => tour.at !== null)
  const places: readonly Place[] = isDesk ? [...(isTour ? (['tour'] as const) : []), ...DESK] : ['main']
  return (
    <ul className={styles.links} aria-label={say('access.skip-links')}>
      {places.map((place) => (
        <li key={place}>
          <button type="button" className={styles.link} onClick={() => focusPlace(PLACES[place])}>
            {sayKey(NAMES[place])}
          </button>
        </li>
      ))}
    </ul>
  )
}
