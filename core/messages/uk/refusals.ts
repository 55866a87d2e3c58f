import type { refusals as english } from '../en/refusals.ts'
import type { Translation } from '../translation.ts'

export const refusals: Translation<'uk', typeof english> = {
  'refused.article.exists': 'Ця стаття вже є в бібліотеці.',
  'refused.article.unknown': 'Цієї статті вже немає в бібліотеці. Виберіть іншу у списку.',
  'refused.checked.no-rationale':
    'Спершу поясніть чому: твердження вважається перевіреним, коли вердикт має обґрунтування.',
  'refused.checked.no-verdict': 'Спершу виберіть оцінку й поясніть чому: тоді твердження вважатиметься перевіреним.',
  'refused.citation.unknown': 'Цього посилання на джерело вже немає. Можливо, його вилучено в іншому вікні.',
  'refused.claim.unknown':
    'Цього твердження вже немає. Можливо, його видалено в іншому вікні; скасування поверне його.',
  'refused.draft.unknown':
    'Текст цієї версії не вдалося прочитати. Виконайте «Перевірити бібліотеку», щоб побачити, що не так.',
  'refused.evidence.unknown': 'Цього файлу вже немає в бібліотеці.',
  'refused.note.unknown': 'Цієї нотатки вже немає.',
  'refused.passage.already': 'Ці слова вже належать до твердження.',
  'refused.passage.last': 'Твердження має щонайменше один уривок. Натомість видаліть твердження.',
  'refused.passage.unknown': 'Цього уривка вже немає.',
  'refused.person.unknown': 'Цієї людини немає в бібліотеці.',
  'refused.rating.retired': 'Оцінка «{rating}» в архіві: у давніх вердиктах вона лишається, але більше не ставиться.',
  'refused.rating.unknown': 'Цієї оцінки немає на вибраній шкалі.',
  'refused.scale.unknown': 'Цієї шкали немає в бібліотеці.',
  'refused.selection.empty': 'Спершу виділіть слова у статті.',
  'refused.skip.no-sentence': 'Ці речення вже позначено. Виділіть те, якого ще не переглянуто.',
  'refused.source.unknown': 'Цього джерела вже немає в бібліотеці.',
  'refused.span.outside': 'Виділене лежить поза текстом. Виділіть слова знову.',
  'refused.undo.nothing': 'Нема що скасовувати.',
  'refused.redo.nothing': 'Нема що повторювати.',
  'refused.unskip.none': 'Тут жодне речення не позначено «нема що перевіряти».',
}
