import { say } from '../../core/messages/message.ts'
import styles from './skip-links.module.css'

const PLACES = {
  main: 'main',
  article: 'main article',
  claims: 'main [data-landmark="claims"]',
  inspector: 'main [data-pane]',
} as const

type Place = keyof typeof PLACES

const DESK: readonly Place[] = ['article', 'claims', 'inspector']

/** Goes to a place of the screen; where it is folded away, to the screen. */
function goTo(place: Place): void {
  const target = document.querySelector<HTMLElement>(PLACES[place]) ?? document.querySelector<HTMLElement>('main')
  if (!target) return
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1
  target.focus()
}

/** Ways past what every screen begins with, for whoever goes by key: seen while they have the focus. */
export const SkipLinks = ({ isDesk }: { readonly isDesk: boolean }) => (
  <ul className={styles.links} aria-label={say('access.skip-links')}>
    {(isDesk ? DESK : (['main'] as const)).map((place) => (
      <li key={place}>
        <button type="button" className={styles.link} onClick={() => goTo(place)}>
          {say(`access.skip-${place}`)}
        </button>
      </li>
    ))}
  </ul>
)
