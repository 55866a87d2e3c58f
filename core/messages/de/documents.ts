import type { documents as english } from '../en/documents.ts'
import type { Translation } from '../translation.ts'

export const documents: Translation<'de', typeof english> = {
  'import.refused.book-protected':
    '„{name}“ ist kopiergeschützt, seine Wörter lassen sich nicht lesen. Bitten Sie um eine Kopie ohne Schutz oder fügen Sie den Artikel ein. Es wurde nichts importiert.',
  'import.refused.document-locked':
    '„{name}“ ist mit einem Kennwort gesperrt. Öffnen Sie die Datei im Programm, aus dem sie stammt, speichern Sie sie ohne Kennwort und importieren Sie sie dann, oder fügen Sie den Artikel ein. Es wurde nichts importiert.',
}
