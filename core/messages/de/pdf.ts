import type { pdf as english } from '../en/pdf.ts'
import type { Translation } from '../translation.ts'

export const pdf: Translation<'de', typeof english> = {
  'pdf.refused.locked':
    '„{name}“ ist mit einem Kennwort geschützt. Öffnen Sie die Datei in einem PDF-Programm, speichern oder drucken Sie sie ohne Kennwort und importieren Sie diese Kopie. Nichts wurde importiert.',
  'pdf.refused.scanned':
    '„{name}“ enthält nur Bilder der Seiten, keinen Text. Lassen Sie zuerst eine Texterkennung (OCR) darüber laufen und importieren Sie das Ergebnis, oder fügen Sie den Artikel ein. Nichts wurde importiert.',
}
