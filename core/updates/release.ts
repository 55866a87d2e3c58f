import { z } from '../z.ts'
import { readVersion, writeVersion } from './version.ts'

/** `{"version": "1.2.3"}`, or a release as GitHub's API tells it (`GET /repos/{owner}/{repo}/releases/latest`). */
const Told = z.union([
  z.object({ version: z.string() }).transform(({ version }) => version),
  z.object({ tag_name: z.string() }).transform(({ tag_name }) => tag_name),
])

/** The version that an answer tells, "1.2.3"; null where it tells none. Nothing else in it is read. */
export function versionTold(answer: string): string | null {
  try {
    const told = Told.safeParse(JSON.parse(answer))
    const version = told.success ? readVersion(told.data) : null
    return version && writeVersion(version)
  } catch {
    return null
  }
}
