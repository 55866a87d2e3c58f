import type { pdf as english } from '../en/pdf.ts'
import type { Translation } from '../translation.ts'

export const pdf: Translation<'uk', typeof english> = {
  'pdf.refused.locked':
    '«{name}» захищено паролем. Відкрийте файл у програмі для PDF, збережіть або надрукуйте його без пароля й імпортуйте цю копію. Нічого не імпортовано.',
  'pdf.refused.scanned':
    '«{name}» містить лише зображення сторінок, а не текст. Спершу виконайте розпізнавання тексту (OCR) й імпортуйте результат, або вставте статтю. Нічого не імпортовано.',
}
