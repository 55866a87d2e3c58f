import { existsSync } from 'node:fs'
import { run } from './run.ts'

const PACKAGE_MS = 600_000
const ENVIRONMENT = { DEBIAN_FRONTEND: 'noninteractive' }

/** Installs packages of Debian's, where this is Debian and runs as root; elsewhere, and where it fails, nothing changes. */
export async function takePackages(packages: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const options = { timeoutMs: PACKAGE_MS, quiet: true, env: ENVIRONMENT }
  await run('apt-get', ['update'], options)
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options)
}
