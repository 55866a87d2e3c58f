import { ok } from '../../core/result.ts'
import type { Exporter } from '../services/ports.ts'
import { exportHtml } from './html.ts'

/** The page of another exporter, printed: named like it, with its words, and tagged for those who hear it. */
export const pdfOf =
  (exporter: Exporter): Exporter =>
  async (material, choice) => {
    const page = await exporter(material, choice)
    if (!page.ok) return page
    const printed = await material.printPdf(new TextDecoder().decode(page.value.bytes))
    if (!printed.ok) return printed
    return ok({
      name: page.value.name.replace(/\.html$/, '.pdf'),
      mediaType: 'application/pdf',
      bytes: printed.value,
    })
  }

/** The report for readers as a PDF. */
export const exportPdf: Exporter = pdfOf(exportHtml)
