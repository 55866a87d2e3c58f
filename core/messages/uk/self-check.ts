import type { selfCheck as english } from '../en/self-check.ts'
import type { Translation } from '../translation.ts'

export const selfCheck: Translation<'uk', typeof english> = {
  'self-check.well':
    'Tickmark {version} тут працює: вікно й бібліотеку відкрито, текст імпортовано, твердження позначено, звіт експортовано, усе перевірено.',
  'self-check.too-long': 'Не завершено за дві хвилини.',
  'self-check.page-ended': 'Сторінка вікна завершилася сама: {reason}.',
  'self-check.no-article': 'Текст прочитано, але статті з нього не вийшло.',
  'self-check.no-report': 'Звіт створено, але на диску його немає.',
}
