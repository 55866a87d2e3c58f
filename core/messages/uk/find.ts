import type { find as english } from '../en/find.ts'
import type { Translation } from '../translation.ts'

export const find: Translation<'uk', typeof english> = {
  'find.title': 'Знайти у статті',
  'find.hint': 'Слова, які треба знайти',
  'find.hint-pattern': 'Регулярний вираз, який треба знайти',
  'find.place': '{place} з {total}',
  'find.heard': '{place} з {total}: {sentence}',
  'find.none': 'Не знайдено',
  'find.searching': 'Шукаємо…',
  'find.match-case': 'Зважати на регістр',
  'find.whole-word': 'Цілі слова',
  'find.pattern': 'Регулярний вираз',
  'find.next': 'Наступне місце',
  'find.previous': 'Попереднє місце',
  'find.close': 'Закрити',
  'find.late': 'Пошук за цим виразом триває надто довго, тож його зупинено. Спробуйте точніший вираз.',
  'find.fault.group': 'Групу, що починається з «(», не закрито.',
  'find.fault.parenthesis': 'Є «)», але перед нею немає «(».',
  'find.fault.class': 'Не закрито «[» або іншу дужку.',
  'find.fault.range': 'Діапазон між «[» і «]» задано у зворотному порядку.',
  'find.fault.repeat': 'Перед «*», «+» або «?» нема що повторювати, або не закрито фігурну дужку.',
  'find.fault.repeat-order': 'Числа у фігурних дужках стоять у зворотному порядку.',
  'find.fault.escape': 'Те, що стоїть після «\\», тут нічого не означає.',
  'find.fault.name': 'Назви групи немає, вона хибна або вжита двічі.',
  'find.fault.other': 'Це не регулярний вираз.',
}
