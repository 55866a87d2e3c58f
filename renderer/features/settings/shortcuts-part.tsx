import { RotateCcw, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { ACTION_IDS, ACTIONS, type ActionId, MENUS_BY_USE } from '../../../core/actions.ts'
import { actionsOnSameKeys, keysOfAction, withKeys, withKeysTakenOver } from '../../../core/keys/effective.ts'
import { notationOf, type PressedKey, pressedKey } from '../../../core/keys/notation.ts'
import { type Reserved, reserved } from '../../../core/keys/reserved.ts'
import { type MessageKey, say, sayKey, sayList } from '../../../core/messages/message.ts'
import { useChangedKeys } from '../../parts/keys.ts'
import { useStartStore } from '../../state/use-app.ts'
import { announce, Button, IconButton, IS_MAC, Kbd, SectionLabel, sayKeys } from '../../ui/index.ts'
import styles from './shortcuts-part.module.css'

const REFUSED = {
  caret: 'keys.refused.caret',
  rating: 'keys.refused.rating',
  control: 'keys.refused.control',
  system: 'keys.refused.system',
} as const satisfies Record<Reserved, MessageKey>

const nameOf = (id: ActionId): string => sayKey(ACTIONS[id].label)

/** Keys that were pressed for an action and are not its own yet: why not. */
interface Trouble {
  readonly words: string
  /** The keys that can be taken over from the action that has them; null when they are nobody's to take. */
  readonly taken: string | null
}

interface RowProps {
  readonly id: ActionId
}

const isPlainEscape = ({ key, ctrlKey, altKey, metaKey, shiftKey }: PressedKey): boolean =>
  key === 'Escape' && !ctrlKey && !altKey && !metaKey && !shiftKey

/** Escape puts away what is shown; wherever the focus is, unless something else has taken the key. */
function useEscape(isShown: boolean, putAway: () => void) {
  const latest = useRef(putAway)
  latest.current = putAway
  useEffect(() => {
    if (!isShown) return
    const hear = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || !isPlainEscape(event)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [isShown])
}

/** One action with its keys: pressed anew, taken over, taken away or given back. */
function Row({ id }: RowProps) {
  const changed = useChangedKeys()
  const prefer = useStartStore((store) => store.prefer)
  const [isAsking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const row = useRef<HTMLLIElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const keys = keysOfAction(id, changed)
  const action = nameOf(id)

  const take = (next: typeof changed, said: string) => {
    setAsking(false)
    setTrouble(null)
    void prefer({ keys: { ...next } })
    announce(said)
    button.current?.focus()
  }
  const keepAsIs = () => {
    setAsking(false)
    setTrouble(null)
    announce(say('keys.kept'))
  }
  useEscape(trouble !== null, () => {
    keepAsIs()
    // The button that had the focus may be among what is put away.
    const { activeElement } = document
    if (activeElement === document.body || row.current?.contains(activeElement)) button.current?.focus()
  })
  const hear = (event: KeyboardEvent) => {
    if (!isAsking) return
    // Tab leads on as everywhere: nobody is held in a row.
    if (event.key === 'Tab') return setAsking(false)
    event.preventDefault()
    event.stopPropagation()
    if (isPlainEscape(event)) {
      keepAsIs()
      return
    }
    const pressed = notationOf(pressedKey(event.nativeEvent), IS_MAC)
    if (!pressed) return
    const why = reserved(id, pressed, IS_MAC)
    const holders = actionsOnSameKeys(id, pressed, changed)
    if (why) {
      setTrouble({ words: say(REFUSED[why], { keys: sayKeys(pressed) }), taken: null })
      return
    }
    if (holders.length === 0) {
      take(withKeys(changed, id, pressed), say('keys.changed', { action, keys: sayKeys(pressed) }))
      return
    }
    setAsking(false)
    const actions = sayList(holders.map(nameOf), 'and')
    setTrouble({
      words: say('keys.taken', { keys: sayKeys(pressed), actions, count: holders.length }),
      taken: pressed,
    })
  }
  const { taken } = trouble ?? { taken: null }
  return (
    <li ref={row} className={styles.row}>
      <span className={styles.action}>{action}</span>
      <span className={styles.keys}>
        <button
          ref={button}
          type="button"
          className={styles.change}
          data-asking={isAsking || undefined}
          aria-label={say('keys.change-from', { action, keys: keys ? sayKeys(keys) : say('keys.none') })}
          onClick={() => {
            setTrouble(null)
            setAsking(true)
            announce(say('keys.press.hint', { action }))
          }}
          onKeyDown={hear}
          onBlur={() => setAsking(false)}
        >
          {isAsking ? (
            say('keys.press')
          ) : keys ? (
            <Kbd keys={keys} />
          ) : (
            <span className={styles.none}>{say('keys.none')}</span>
          )}
        </button>
        <IconButton
          label={say('keys.remove', { action })}
          icon={<X />}
          isDisabled={keys === null}
          onPress={() => take(withKeys(changed, id, null), say('keys.removed', { action }))}
        />
        <IconButton
          label={say('keys.reset', { action })}
          icon={<RotateCcw />}
          isDisabled={!Object.hasOwn(changed, id)}
          onPress={() => {
            const own = keysOfAction(id, {})
            const next = own === null ? withKeys(changed, id, null) : withKeysTakenOver(changed, id, own)
            take(next, own ? say('keys.changed', { action, keys: sayKeys(own) }) : say('keys.removed', { action }))
          }}
        />
      </span>
      {trouble && (
        <div className={styles.trouble} role="alert">
          <p>{trouble.words}</p>
          {taken && (
            <Button
              size="small"
              autoFocus
              onPress={() =>
                take(withKeysTakenOver(changed, id, taken), say('keys.changed', { action, keys: sayKeys(taken) }))
              }
            >
              {say('keys.take-over')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

/** Every action with its keys, which can be changed one by one. */
export function ShortcutsPart() {
  const changed = useChangedKeys()
  const prefer = useStartStore((store) => store.prefer)
  const groups = useRef<HTMLDivElement>(null)
  const resetAll = () => {
    void prefer({ keys: {} })
    announce(say('keys.reset-done'))
    // The button has nothing more to do, and cannot hold the focus: what stands next to it takes it.
    const last = [...(groups.current?.querySelectorAll('li') ?? [])].at(-1)
    last?.querySelector('button')?.focus()
  }
  return (
    <div ref={groups} className={styles.groups}>
      {MENUS_BY_USE.map((menu) => (
        <section key={menu} className={styles.group}>
          <SectionLabel level={3}>{say(`menu.${menu}`)}</SectionLabel>
          <ul>
            {ACTION_IDS.filter((id) => ACTIONS[id].menu === menu).map((id) => (
              <Row key={id} id={id} />
            ))}
          </ul>
        </section>
      ))}
      <div>
        <Button icon={<RotateCcw />} isDisabled={Object.keys(changed).length === 0} onPress={resetAll}>
          {say('keys.reset-all')}
        </Button>
      </div>
    </div>
  )
}
