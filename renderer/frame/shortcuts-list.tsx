import {
  ACTION_IDS,
  ACTIONS,
  type Action,
  type ActionId,
  type ActionMenu,
  type ActionPlace,
} from '../../core/actions.ts'
import { say, sayKey } from '../../core/messages/message.ts'
import { useKeysOf } from '../parts/keys.ts'
import { Kbd, SectionLabel } from '../ui/index.ts'
import styles from './shortcuts-list.module.css'

const MENUS: readonly ActionMenu[] = ['file', 'edit', 'view', 'claim', 'go', 'help']

const PLACES = {
  anywhere: null,
  library: 'frame.when.library',
  desk: 'frame.when.desk',
  claim: 'frame.when.claim',
  selection: 'frame.when.selection',
  triage: 'frame.when.triage',
} as const satisfies Record<ActionPlace, string | null>

const actionsOf = (menu: ActionMenu, keysOf: (id: ActionId) => string | null) =>
  ACTION_IDS.flatMap((id) => {
    const action: Action = ACTIONS[id]
    const keys = keysOf(id)
    return action.menu === menu && keys ? [{ id, action, keys }] : []
  })

/** Every action that has a key, by menu, as the one table of actions says it. */
export function ShortcutsList({ level = 3 }: { readonly level?: 3 | 4 }) {
  const keysOf = useKeysOf()
  return (
    <div className={styles.menus}>
      {MENUS.map((menu) => (
        <section key={menu} className={styles.menu}>
          <SectionLabel level={level}>{say(`menu.${menu}`)}</SectionLabel>
          <dl>
            {actionsOf(menu, keysOf).map(({ id, action, keys }) => {
              const place = PLACES[action.when]
              return (
                <div key={id} className={styles.line}>
                  <dt>
                    {sayKey(action.label)}
                    {place && <span className={styles.when}> {say(place)}</span>}
                  </dt>
                  <dd>
                    <Kbd keys={keys} />
                  </dd>
                </div>
              )
            })}
          </dl>
        </section>
      ))}
    </div>
  )
}
