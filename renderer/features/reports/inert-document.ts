interface DocumentPolicy {
  createHTML(text: string): unknown
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string }): DocumentPolicy
}

/** One of the policies that the window's own content policy allows; see electron/hosting/security-headers.ts. */
const POLICY = 'tickmark-document'
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gi

let policy: DocumentPolicy | null = null

const withoutStyles = (text: string): string => text.replace(STYLE, '')

export interface InertDocument {
  readonly document: Document
  /** The document's own style sheets, one after the other. */
  readonly css: string
}

/**
 * A document of the app's own, parsed: nothing in it runs, and nothing of it is fetched. Its styles are taken out before, as the
 * window's content policy would complain of each.
 */
export function inertDocument(text: string): InertDocument {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  policy ??= factory?.createPolicy(POLICY, { createHTML: withoutStyles }) ?? { createHTML: withoutStyles }
  const css = [...text.matchAll(STYLE)].map(([, inside]) => inside).join('\n')
  // The types of the DOM do not know trusted texts yet.
  const trusted = policy.createHTML(text) as string
  return { document: new DOMParser().parseFromString(trusted, 'text/html'), css }
}
