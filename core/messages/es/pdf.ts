import type { pdf as english } from '../en/pdf.ts'
import type { Translation } from '../translation.ts'

export const pdf: Translation<'es', typeof english> = {
  'pdf.refused.locked':
    '«{name}» está protegido con contraseña. Ábralo en un programa de PDF, guárdelo o imprímalo sin la contraseña e importe esa copia. No se ha importado nada.',
  'pdf.refused.scanned':
    '«{name}» solo contiene imágenes de sus páginas, no texto. Pásele antes un reconocimiento de texto (OCR) e importe el resultado, o pegue el artículo. No se ha importado nada.',
}
