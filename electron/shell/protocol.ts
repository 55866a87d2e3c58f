import { protocol, type Session } from 'electron'
import { answerPublished, type Published } from '../hosting/published.ts'
import { type Answer, notFound, staticFiles } from '../hosting/static-files.ts'
import { HOST, SCHEME } from './origin.ts'

/** Must run before the app is ready: makes `app:` a secure scheme with an origin of its own. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
    },
  ])
}

/** Serves the window's own files and what was published; each answer carries its policy. Nothing else is there. */
export function serveApp(
  { protocol: ours }: Pick<Session, 'protocol'>,
  parts: { readonly renderer: string; readonly published: Published; readonly log: (error: unknown) => void },
): void {
  const files = staticFiles(parts.renderer)

  const answer = async ({ method, url }: Request): Promise<Answer> => {
    const { host, pathname } = new URL(url)
    if (host !== HOST || (method !== 'GET' && method !== 'HEAD')) return notFound()
    return answerPublished(parts.published, pathname) ?? files(pathname)
  }

  ours.handle(SCHEME, async (request) => {
    const { status, headers, body } = await answer(request).catch((error: unknown) => {
      parts.log(error)
      return notFound()
    })
    return new Response(request.method === 'HEAD' ? null : body, { status, headers })
  })
}
