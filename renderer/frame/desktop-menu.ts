import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { ActionId } from '../../core/actions.ts'
import type { Steps } from '../../core/contract-values.ts'
import { useApp, useClient, useStart } from '../state/use-app.ts'

/** Keeps the desktop's own menu true to this window: what undo would take back, and which actions can be chosen. */
export function useDesktopMenu(steps: Steps): void {
  const client = useClient()
  const { actions } = useApp()
  const { host } = useStart()
  const available = useStore(actions, ({ handlers }) =>
    (Object.keys(handlers) as ActionId[])
      .filter((id) => (handlers[id]?.length ?? 0) > 0)
      .sort()
      .join(' '),
  )
  const shown = JSON.stringify(steps)

  useEffect(() => {
    if (host !== 'desktop') return
    void client.ask('menu.follow', {
      steps: JSON.parse(shown) as Steps,
      actions: available ? available.split(' ') : [],
    })
  }, [client, host, available, shown])
}
