import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { createServer, globalAgent } from 'node:https'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { testCertificate } from './certificate.ts'

export interface AskedRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
}

export interface ReleaseServer {
  readonly address: string
  /** Everything that was asked, in order. */
  readonly asked: readonly AskedRequest[]
  close(): Promise<void>
}

const certificate = testCertificate()

/** A server of releases on this machine, over TLS that this test trusts; it answers as the test says, and ends with it. */
export async function releaseServer(answer: (response: ServerResponse, path: string) => void): Promise<ReleaseServer> {
  const asked: AskedRequest[] = []
  const server = createServer(certificate, (request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers })
    answer(response, request.url ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const trusted = globalAgent.options.ca
  globalAgent.options.ca = certificate.cert
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onTestFinished(async () => {
    if (trusted === undefined) delete globalAgent.options.ca
    else globalAgent.options.ca = trusted
    await close()
  })
  return { address: `https://127.0.0.1:${(server.address() as AddressInfo).port}/version.json`, asked, close }
}

/** Tells a version, as a release of GitHub's does. */
export const tells = (version: string) => (response: ServerResponse) => {
  response.setHeader('set-cookie', 'visitor=7; Secure; Path=/')
  response.end(JSON.stringify({ tag_name: `v${version}`, body: 'words', assets: [] }))
}
