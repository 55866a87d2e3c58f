// First: it asks, and the machine answers while the rest of the window is read.
import './wire.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AppView } from './app-view.tsx'
import { createClient } from './client/client.ts'
import './design/design.css'
import { createApp } from './state/app.ts'
import { wire } from './wire.ts'

const root = document.getElementById('root')
if (root) {
  const app = createApp(createClient(wire))
  createRoot(root).render(
    <StrictMode>
      <AppView app={app} />
    </StrictMode>,
  )
}
