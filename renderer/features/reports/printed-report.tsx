import { useEffect, useLayoutEffect, useState } from 'react'
import { usePrinting } from '../../ui/index.ts'
import { layOnPaper } from './on-paper.ts'
import styles from './printed-report.module.css'

/** The document at an address of the app, parsed by the browser: nothing in it runs, and nothing of it is fetched. */
function useDocument(url: string): Document | null {
  const [held, setHeld] = useState<Document | null>(null)
  useEffect(() => {
    const request = new XMLHttpRequest()
    request.open('GET', url)
    request.responseType = 'document'
    request.onload = () => setHeld(request.status === 200 ? request.responseXML : null)
    request.send()
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
