import type { documents as english } from '../en/documents.ts'
import type { Translation } from '../translation.ts'

export const documents: Translation<'es', typeof english> = {
  'import.refused.book-protected':
    '«{name}» está protegido contra copia y sus palabras no se pueden leer. Pida una copia sin protección o pegue el artículo. No se importó nada.',
  'import.refused.document-locked':
    '«{name}» está bloqueado con una contraseña. Ábralo en el programa del que procede, guárdelo sin ella e impórtelo, o pegue el artículo. No se importó nada.',
}
