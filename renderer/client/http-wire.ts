import type { Wire } from './client.ts'

const post = async (path: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(path, { method: 'POST', credentials: 'same-origin', ...init })
  return response.json()
}

// A page that goes away takes its requests along, unless they are asked to outlive it; the browser allows that for so much.
const OUTLIVES_MAX = 30_000

/** The wire of the browser host: JSON over loopback, and events as they come. */
export function httpWire(): Wire {
  let isLeaving = false
  window.addEventListener('pagehide', () => {
    isLeaving = true
  })
  window.addEventListener('pageshow', () => {
    isLeaving = false
  })
  return {
    call: (method, input) => {
      const body = JSON.stringify({ method, input })
      const keepalive = isLeaving && body.length < OUTLIVES_MAX
      return post('call', { headers: { 'content-type': 'application/json' }, body, keepalive })
    },

    subscribe(listener, onReach) {
      const events = new EventSource('events')
      events.onmessage = ({ data }: MessageEvent<string>) => listener(JSON.parse(data))
      events.onopen = () => onReach(true)
      events.onerror = () => onReach(false)
      return () => events.close()
    },

    ticketFor: (file) =>
      post('files', {
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
        body: file,
      }),
  }
}
