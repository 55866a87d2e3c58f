import { ACTION_IDS, ACTIONS, type Action, type ActionId, MENUS_BY_USE, PLACE_WORDS } from '../../core/actions.ts'
import { type MessageKey, say, sayKey } from '../../core/messages/message.ts'
import { fitOf, folded, soughtWords } from '../../core/text/sought.ts'
import { useKeysOf } from '../parts/keys.ts'
import { Kbd, SectionLabel } from '../ui/index.ts'
import styles from './shortcuts-list.module.css'

interface Line {
  readonly words: string
  readonly when: string | null
  readonly keys: readonly string[]
}

interface Lines {
  readonly title: string
  readonly lines: readonly Line[]
}

const line = (words: MessageKey, ...keys: string[]): Line => ({ words: sayKey(words), when: null, keys })

/** The keys of the caret, which are everybody's and cannot be changed. */
const caretLines = (): readonly Lines[] => [
  {
    title: say('keys.text'),
    lines: [
      line('keys.text.character', 'ArrowLeft', 'ArrowRight'),
      line('keys.text.word', '$mod+ArrowLeft', '$mod+ArrowRight'),
      line('keys.text.line', 'ArrowUp', 'ArrowDown'),
      line('keys.text.line-ends', 'Home', 'End'),
      line('keys.text.sentence', ',', '.'),
      line('keys.text.paragraph', '$mod+ArrowUp', '$mod+ArrowDown'),
      line('keys.text.page', 'PageUp', 'PageDown'),
      line('keys.text.ends', '$mod+Home', '$mod+End'),
      line('keys.text.all', '$mod+KeyA'),
      line('keys.text.extend', 'Shift'),
    ],
  },
  { title: say('keys.ratings'), lines: [line('keys.ratings.first', '1', '9')] },
]

const actionLines = (keysOf: (id: ActionId) => string | null): Lines[] =>
  MENUS_BY_USE.map((menu) => ({
    title: say(`menu.${menu}`),
    lines: ACTION_IDS.flatMap((id) => {
      const action: Action = ACTIONS[id]
      const keys = keysOf(id)
      const place = PLACE_WORDS[action.when]
      return action.menu === menu && keys
        ? [{ words: sayKey(action.label), when: place && say(place), keys: [keys] }]
        : []
    }),
  }))

/** Every key there is, by what it is for, as the one table of actions says it; only those that fit what is sought. */
export function ShortcutsList({ sought = '' }: { readonly sought?: string }) {
  const keysOf = useKeysOf()
  const words = soughtWords(sought)
  const groups = [...actionLines(keysOf), ...caretLines()]
    .map(({ title, lines }) => ({
      title,
      lines: lines.filter((held) => fitOf(folded(`${held.words} ${held.when ?? ''} ${title}`), words) > 0),
    }))
    .filter(({ lines }) => lines.length > 0)
  if (groups.length === 0) return <p className={styles.about}>{say('keys.none-fits')}</p>
  return (
    <div className={styles.menus}>
      {groups.map(({ title, lines }) => (
        <section key={title} className={styles.menu}>
          <SectionLabel level={3}>{title}</SectionLabel>
          <dl>
            {lines.map(({ words: what, when, keys }) => (
              <div key={what} className={styles.line}>
                <dt>
                  {what}
                  {when && <span className={styles.when}> {when}</span>}
                </dt>
                <dd className={styles.keys}>
                  {keys.map((key) => (
                    <Kbd key={key} keys={key} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
