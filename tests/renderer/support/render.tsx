import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach } from 'vitest'
import '../../../renderer/design/design.css'
import type { Client } from '../../../renderer/client/client.ts'
import { AppFrame } from '../../../renderer/frame/app-frame.tsx'
import { FrameDialogs } from '../../../renderer/frame/frame-dialogs.tsx'
import { useFinding, useFindingActions } from '../../../renderer/screens/finding.ts'
import { type App, createApp } from '../../../renderer/state/app.ts'
import { AppContext, useLibrary, useStartStore } from '../../../renderer/state/use-app.ts'
import { useKeys } from '../../../renderer/state/use-keys.ts'
import type { View } from '../../../renderer/state/view.ts'

let shown: { readonly root: Root; readonly place: HTMLElement; readonly end: () => void } | null = null

/** Takes away what a test showed; runs after each test, and by hand where going away is what is tested. */
export function takeAway(): void {
  shown?.root.unmount()
  shown?.place.remove()
  shown?.end()
  shown = null
  useFinding.getState().close()
}

afterEach(takeAway)

/** Shows something on an empty page. Shown again, it keeps its state. */
export function render(children: ReactNode, end = () => {}): void {
  if (!shown) {
    const place = document.createElement('div')
    place.style.height = '100vh'
    document.body.append(place)
    document.documentElement.dataset.theme = 'paper'
    shown = { root: createRoot(place), place, end }
  }
  shown.root.render(children)
}

/** The machine has answered, and the words of its language are there. */
const useIsStarted = (): boolean => useStartStore(({ start, language }) => start !== null && language !== null)

function Ready({ children }: { readonly children: ReactNode }) {
  const isStarted = useIsStarted()
  const isRead = useLibrary((library) => library.isRead)
  return isStarted && isRead && children
}

function Started({ children }: { readonly children: ReactNode }) {
  return useIsStarted() && children
}

/** Shows a screen without its frame, whether the library has been read or not. */
export function renderWhileReading(screen: ReactNode, client: Client): App {
  const app = createApp(client)
  render(
    <AppContext value={app}>
      <Started>{screen}</Started>
    </AppContext>,
    app.begin(),
  )
  return app
}

function Keys() {
  useKeys()
  useFindingActions()
  return null
}

/** Shows a screen in the window's frame, on a machine of the test's making. */
export function renderScreen(screen: ReactNode, client: Client, view: Partial<View> = {}): App {
  const app = createApp(client)
  app.view.setState(view)
  const end = app.begin()
  render(
    <AppContext value={app}>
      <Ready>
        <Keys />
        <AppFrame>{screen}</AppFrame>
        <FrameDialogs />
      </Ready>
    </AppContext>,
    end,
  )
  return app
}
