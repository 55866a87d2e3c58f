import { mayAsk } from '../core/updates/address.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface ReleaseAddresses {
  /** What tells the newest version; asked by the app. */
  readonly version: string
  /** The page of the releases; opened by a person. */
  readonly page: string
}

/**
 * Where a build looks for newer versions: TICKMARK_VERSION_URL and TICKMARK_RELEASES_URL of the environment it is made in, both
 * or neither. Empty texts where neither is set. Throws where one is missing, or cannot be asked.
 */
export function releaseAddresses({ TICKMARK_VERSION_URL, TICKMARK_RELEASES_URL }: Environment): ReleaseAddresses {
  const [version, page] = [TICKMARK_VERSION_URL ?? '', TICKMARK_RELEASES_URL ?? '']
  if (version === '' && page === '') return { version, page }
  for (const [name, address] of Object.entries({ TICKMARK_VERSION_URL: version, TICKMARK_RELEASES_URL: page }))
    if (!mayAsk(address)) throw new Error(`${name} must be an https address without a query: “${address}”`)
  return { version, page }
}
