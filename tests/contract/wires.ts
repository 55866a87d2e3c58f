import type { Wire } from '../../renderer/client/client.ts'
import { testBrowserHost } from '../support/browser-host.ts'
import { TestMachine } from '../support/services.ts'

/** The services with nothing between. */
async function directly(): Promise<Wire> {
  const machine = new TestMachine()
  const services = await machine.start()
  return {
    call: async (method, input) => JSON.parse(JSON.stringify(await services.call(method, input))),
    subscribe: (listener) => services.subscribe(listener),
    ticketFor: async (file) =>
      machine.tickets.giveFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
  }
}

/** The browser host over loopback, as the page's own wire speaks with it. */
async function overHttp(): Promise<Wire> {
  const host = await testBrowserHost()
  const { origin } = new URL(host.address)
  const entered = await fetch(host.address, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const post = async (path: string, body: BodyInit, headers: Record<string, string>) =>
    (await fetch(`${origin}/${path}`, { method: 'POST', body, headers: { cookie, origin, ...headers } })).json()
  return {
    call: (method, input) => post('call', JSON.stringify({ method, input }), { 'content-type': 'application/json' }),
    ticketFor: async (file) =>
      post('files', await file.arrayBuffer(), { 'x-file-name': encodeURIComponent(file.name) }),
    subscribe: (listener) => {
      const ending = new AbortController()
      void follow(`${origin}/events`, cookie, ending.signal, listener)
      return () => ending.abort()
    },
  }
}

async function follow(address: string, cookie: string, signal: AbortSignal, listener: (event: unknown) => void) {
  try {
    const { body } = await fetch(address, { headers: { cookie, 'sec-fetch-site': 'same-origin' }, signal })
    let text = ''
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) if (event.startsWith('data: ')) listener(JSON.parse(event.slice(6)))
    }
  } catch {
    // The stream ends when the listener leaves or the host closes.
  }
}

export const WIRES: readonly { readonly name: string; readonly open: () => Promise<Wire> }[] = [
  { name: 'the services themselves', open: directly },
  { name: 'the browser host', open: overHttp },
]
