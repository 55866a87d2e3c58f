import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AppView } from './app-view.tsx'
import { createClient } from './client/client.ts'
import { httpWire } from './client/http-wire.ts'
import { ipcWire } from './client/ipc-wire.ts'
import './design/design.css'
import { createApp } from './state/app.ts'

const root = document.getElementById('root')
if (root) {
  const app = createApp(createClient(ipcWire() ?? httpWire()))
  createRoot(root).render(
    <StrictMode>
      <AppView app={app} />
    </StrictMode>,
  )
}
