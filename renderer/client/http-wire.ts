import type { Wire } from './client.ts'

const post = async (path: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(path, { method: 'POST', credentials: 'same-origin', ...init })
  return response.json()
}

/** The wire of the browser host: JSON over loopback, and events as they come. */
export function httpWire(): Wire {
  return {
    call: (method, input) =>
      post('call', { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ method, input }) }),

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
