import { useEffect, useRef } from 'react'
import type { ClaimId } from '../../../core/model/ids.ts'

/** With more claims than this left, the browser would look at every mark too often; the text then stays as it is. */
const KEPT_MAX = 200

/** The rule that takes the tint and most of the line from marks of claims that are not kept; the words stay as dark. */
function ruleFor(kept: readonly ClaimId[]): string {
  const others = kept.length === 0 ? '' : `:not(${kept.map((id) => `[data-claims~="${id}"]`).join(',')})`
  return `mark[data-claims]${others} {
    color: inherit;
    background: none !important;
    outline-color: transparent;
    text-decoration-color: color-mix(in srgb, var(--look) 38%, transparent);
  }`
}

/** Softens the marks of claims that are filtered out, without touching the text: one rule a filter. Null softens none. */
export function useSoftMarks(kept: readonly { readonly id: ClaimId }[] | null): void {
  const sheet = useRef<CSSStyleSheet>(null)
  const told = useRef('')
  const rule = kept && kept.length <= KEPT_MAX ? ruleFor(kept.map(({ id }) => id)) : ''

  useEffect(() => {
    const own = new CSSStyleSheet()
    sheet.current = own
    told.current = ''
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((held) => held !== own)
    }
  }, [])
  useEffect(() => {
    if (rule === told.current) return
    told.current = rule
    sheet.current?.replaceSync(rule)
  }, [rule])
}
