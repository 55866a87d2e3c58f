import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { WireEvent } from '../core/wire.ts'
import type { BehindBrowser, BehindBrowserOptions } from './behind-browser.ts'
import { createDoor, type Door } from './hosting/door.ts'
import { BodyTooLarge, bodyToFile, jsonBody } from './hosting/http-request.ts'
import { PROGRAMS_FOLDER } from './hosting/program-files.ts'
import { answerPublished, createPublished, type Published } from './hosting/published.ts'
import { type Answer, notFound, staticFiles } from './hosting/static-files.ts'
import type { Services } from './services/services.ts'

const CALL_BYTES_MAX = 96 * 1024 * 1024
const FILE_BYTES_MAX = 2 * 1024 * 1024 * 1024

export interface BrowserHostOptions extends Omit<BehindBrowserOptions, 'published'> {
  /** 0 lets the system choose. */
  readonly port: number
}

export interface BrowserHost {
  /** The address to open; its token is good for one browser. */
  readonly address: string
  /** Opens the library if nobody has yet; a page does so that has its files. */
  open(): Promise<Services>
  close(): Promise<void>
}

/** The whole app over loopback HTTP, to a browser on this machine: the same services, renderer and policy as the desktop. */
export async function startBrowserHost({ port, ...options }: BrowserHostOptions): Promise<BrowserHost> {
  const published = createPublished({ base: '' })
  // The port comes first: without it the library is left alone.
  const server = await listenOn(port)
  const uploads = await mkdtemp(path.join(os.tmpdir(), 'tickmark-'))
  const door = createDoor((server.address() as AddressInfo).port)
  let opening: Promise<BehindBrowser> | null = null
  const behind = () => {
    opening ??= import('./behind-browser.ts').then(({ openBehindBrowser }) =>
      openBehindBrowser({ ...options, published }),
    )
    return opening
  }
  const answer = createAnswers({
    door,
    behind,
    published,
    uploads,
    files: staticFiles(path.join(PROGRAMS_FOLDER, 'renderer')),
    log: options.log,
  })
  server.on('request', (request, response) => void answer(request, response))

  return {
    address: door.address,
    open: async () => (await behind()).services,
    close: async () => {
      await stop(server)
      await opening?.then(
        ({ services }) => services.close(),
        () => undefined,
      )
      await rm(uploads, { recursive: true, force: true })
    },
  }
}

const listenOn = (port: number) =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })

/** A name as the page sends it, percent-encoded; one that is not is taken as it stands. */
const plainName = (sent: string): string => {
  try {
    return decodeURIComponent(sent)
  } catch {
    return sent
  }
}

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

interface Parts {
  readonly door: Door
  readonly behind: () => Promise<BehindBrowser>
  readonly published: Published
  readonly uploads: string
  readonly files: (path: string) => Promise<Answer>
  readonly log: (error: unknown) => void
}

function createAnswers({ door, behind, published, uploads, files, log }: Parts) {
  const send = (response: ServerResponse, { status, headers, body }: Answer) => {
    response.writeHead(status, headers).end(body)
  }

  const sendJson = (response: ServerResponse, value: unknown) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    response.end(JSON.stringify(value))
  }

  const call = async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await jsonBody(request, CALL_BYTES_MAX)) as { method?: unknown; input?: unknown } | null
    const { services } = await behind()
    sendJson(response, await services.call(String(body?.method), body?.input))
  }

  const takeFile = async (request: IncomingMessage, response: ServerResponse) => {
    const named = request.headers['x-file-name']
    const name = path.basename(plainName(typeof named === 'string' ? named : '').replaceAll('\\', '/')) || 'file'
    const file = path.join(uploads, randomBytes(12).toString('hex'))
    await bodyToFile(request, file, FILE_BYTES_MAX)
    const { tickets } = await behind()
    sendJson(response, tickets.giveFile({ name, path: file }))
  }

  const events = async (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': listening\n\n')
    const { services } = await behind()
    if (response.destroyed) return
    const unsubscribe = services.subscribe((event: WireEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`))
    response.on('close', unsubscribe)
  }

  // A page that has its files will ask: by then the library is open. Not before: opening holds up everything else.
  let filesOnTheWay = 0
  let isPageThere = false
  const giveFile = async (response: ServerResponse, pathname: string) => {
    filesOnTheWay += 1
    isPageThere ||= pathname.startsWith('/assets/')
    response.once('close', () => {
      filesOnTheWay -= 1
      // Nobody waits behind a page that went away; whoever asks hears what went wrong.
      if (response.writableFinished && filesOnTheWay === 0 && isPageThere) behind().catch(() => undefined)
    })
    send(response, answerPublished(published, pathname) ?? (await files(pathname)))
  }

  const enter = (response: ServerResponse, token: string) => {
    const cookie = door.exchange(token)
    if (!cookie) return send(response, notFound())
    response.writeHead(303, { location: '/', 'set-cookie': cookie, 'cache-control': 'no-store' }).end()
  }

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', door.origin)
    if (!door.isForUs(request)) return send(response, notFound())
    const token = url.pathname === '/' ? url.searchParams.get('token') : null
    if (token !== null && !door.isKnown(request)) return enter(response, token)
    if (!door.isKnown(request)) return send(response, notFound())
    if (token !== null) return void response.writeHead(303, { location: '/' }).end()
    switch (`${request.method} ${url.pathname}`) {
      case 'POST /call':
        return door.isFromOurPage(request) ? call(request, response) : send(response, notFound())
      case 'POST /files':
        return door.isFromOurPage(request) ? takeFile(request, response) : send(response, notFound())
      case 'GET /events':
        return door.isFromOurPage(request) ? events(response) : send(response, notFound())
      default:
        if (request.method !== 'GET') return send(response, notFound())
        return giveFile(response, url.pathname)
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await route(request, response)
    } catch (error) {
      if (response.headersSent || response.destroyed) return void response.destroy()
      const status = error instanceof BodyTooLarge ? 413 : error instanceof SyntaxError ? 400 : 500
      if (status === 500) log(error)
      response.writeHead(status, { connection: 'close' }).end()
    }
  }
}
