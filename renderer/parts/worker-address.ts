interface AddressPolicy {
  createScriptURL(address: string): unknown
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): AddressPolicy
}

/** The one policy that the window's own content policy allows; see electron/hosting/security-headers.ts. */
const POLICY = 'tickmark-worker'

let policy: AddressPolicy | null = null

function ownAddress(address: string): string {
  const asked = new URL(address, location.href)
  if (asked.protocol !== location.protocol || asked.host !== location.host)
    throw new TypeError(`A worker must come from this window's own files, not from ${asked.host}.`)
  return asked.href
}

/** A worker of the window's own files: the content policy takes no other address, and none that was not looked at. */
export function ownWorker(address: string): Worker {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  policy ??= factory?.createPolicy(POLICY, { createScriptURL: ownAddress }) ?? { createScriptURL: ownAddress }
  // The types of the DOM do not know trusted addresses yet.
  return new Worker(policy.createScriptURL(address) as string, { type: 'module' })
}
