import type { documents as english } from '../en/documents.ts'
import type { Translation } from '../translation.ts'

export const documents: Translation<'uk', typeof english> = {
  'import.refused.book-protected':
    '«{name}» захищено від копіювання, і слова в ньому не прочитати. Попросіть копію без захисту або вставте статтю. Нічого не імпортовано.',
  'import.refused.document-locked':
    '«{name}» закрито паролем. Відкрийте файл у програмі, з якої він походить, збережіть без пароля й імпортуйте, або вставте статтю. Нічого не імпортовано.',
}
