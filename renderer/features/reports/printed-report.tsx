import { useEffect, useLayoutEffect, useState } from 'react'
import { usePrinting } from '../../ui/index.ts'
import { type InertDocument, inertDocument } from './inert-document.ts'
import { layOnPaper } from './on-paper.ts'
import styles from './printed-report.module.css'

/** The document at an address of the app; null while it is on its way. */
function useDocument(url: string): InertDocument | null {
  const [held, setHeld] = useState<InertDocument | null>(null)
  useEffect(() => {
    const request = new AbortController()
    fetch(url, { signal: request.signal })
      .then(async (answer) => setHeld(answer.ok ? inertDocument(await answer.text()) : null))
      // Without it the frame is printed as it is.
      .catch(() => {})
    return () => request.abort()
  }, [url])
  return held
}

/**
 * On paper the report stands by itself, as its file would print: a frame is printed like a picture, cut where a page
 * ends. A dialog that is open is what whoever prints wants.
 */
export function PrintedReport({ url }: { readonly url: string }) {
  const report = useDocument(url)
  const isPrinting = usePrinting()
  useLayoutEffect(() => {
    if (!isPrinting || !report || document.querySelector('[data-veil]')) return
    return layOnPaper(report, styles.paper ?? '')
  }, [isPrinting, report])
  return null
}
