const UNREACHED = /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)(?: ([\w.-]+))?/
const PACKING = /packaging +platform=(\S+) arch=(\S+) electron=(\S+)/g
const BUILDING = /building +target=(\S+)/g
const NO_ADDRESS = 'Please specify project homepage'

/** What electron-builder was without when it failed, in one sentence, from what it printed. */
export function whyItFailed(output: string): string {
  if (output.includes(NO_ADDRESS))
    return 'No installers were made: a deb states the address of its project, and this copy has none: give package.json a "homepage", or leave deb out (npm run dist -- --linux AppImage tar.gz).'
  const unreached = UNREACHED.exec(output)
  if (!unreached) return 'No installers were made; what electron-builder says of it stands above.'
  return `Not everything was made: ${missing(output)} could not be downloaded, because ${unreached[1] ?? 'the network'} cannot be reached from here.`
}

function missing(output: string): string {
  const target = [...output.matchAll(BUILDING)].at(-1)?.[1]
  if (target) return `electron-builder’s own tool for ${target}`
  const [, platform, arch, version] = [...output.matchAll(PACKING)].at(-1) ?? []
  return version
    ? `Electron ${version} for ${platform} ${arch} (a folder that holds it can be named: npm run dist -- -c.electronDist=FOLDER)`
    : 'what electron-builder needs'
}
