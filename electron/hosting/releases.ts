import type { Releases } from '../services/ports.ts'

// Filled in by the build, from TICKMARK_VERSION_URL and TICKMARK_RELEASES_URL (build/release-addresses.ts).
declare const __VERSION_ADDRESS__: string
declare const __RELEASES_PAGE__: string

/** Where this build looks for newer versions; null where it was not told, and where nothing was built. */
export const RELEASES: Pick<Releases, 'address' | 'page'> | null =
  typeof __VERSION_ADDRESS__ === 'string' && __VERSION_ADDRESS__ !== ''
    ? { address: __VERSION_ADDRESS__, page: __RELEASES_PAGE__ }
    : null
