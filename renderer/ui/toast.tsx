import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { say } from '../../core/messages/message.ts'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { announce } from './live-region.tsx'
import styles from './toast.module.css'
import { useWayBack } from './way-back.ts'

export interface ToastContent {
  readonly text: string
  /** One thing to do about it, mostly Undo. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
  /** An error stays until it is closed. */
  readonly tone?: 'plain' | 'error'
}

interface ShownToast extends ToastContent {
  readonly id: number
}

const SHOWN_MS = 8_000
const SHOWN_MAX = 3

let shown: readonly ShownToast[] = []
let nextId = 1
const listeners = new Set<() => void>()
const show = (toasts: readonly ShownToast[]) => {
  shown = toasts
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
const close = (id: number) => show(shown.filter((other) => other.id !== id))

/** Says in a corner what was done, with a way back. */
export function toast(content: ToastContent): void {
  announce(content.text)
  show([...shown, { ...content, id: nextId++ }].slice(-SHOWN_MAX))
}

function Toast({ id, text, action, tone = 'plain' }: ShownToast) {
  const [isHeld, setHeld] = useState(false)
  const place = useWayBack<HTMLLIElement>()
  useEffect(() => {
    if (isHeld || tone === 'error') return
    const timer = setTimeout(() => close(id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id, isHeld, tone])
  return (
    <li
      ref={place}
      className={[styles.toast, styles[tone]].join(' ')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{text}</span>
      {action && (
        <Button
          size="small"
          onPress={() => {
            action.onPress()
            close(id)
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={say('ui.close')} icon={<X />} onPress={() => close(id)} placement="top" />
    </li>
  )
}

/** Where toasts appear: once, near the root of the app. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribe, () => shown)
  return (
    <section aria-label={say('ui.messages')} className={styles.corner} hidden={toasts.length === 0}>
      <ul className={styles.list}>
        {toasts.map((content) => (
          <Toast key={content.id} {...content} />
        ))}
      </ul>
    </section>
  )
}
