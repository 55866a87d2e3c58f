import type { triage as english } from '../en/triage.ts'
import type { Translation } from '../translation.ts'

export const triage: Translation<'uk', typeof english> = {
  'triage.name': 'Розбір',
  'triage.at-unseen': 'Речення {place} з {total}, не переглянуто',
  'triage.at-nothing': 'Речення {place} з {total}, нема що перевіряти',
  'triage.at-marked': 'Речення {place} з {total}, є твердження',
  'triage.at-to-check': 'Твердження {number}, до перевірки',
  'triage.at-checking': 'Твердження {number}, перевіряється',
  'triage.at-checked': 'Твердження {number}, перевірено',
  'triage.at-verify-again': 'Твердження {number}, перевірити знову',
  'triage.read-only': 'Тут цю статтю можна лише читати.',

  'triage.mark': 'Позначити як твердження',
  'triage.nothing': 'Нема що перевіряти',
  'triage.look-again': 'Переглянути знову',
  'triage.narrow': 'Вибрати слова',
  'triage.rate': 'Оцінити',
  'triage.later': 'Пізніше',
  'triage.next': 'Далі',
  'triage.back': 'Назад',
  'triage.end': 'Завершити',

  'triage.progress': '{done} з {total} готово',
  'triage.said': '{what}: {words}',
  'triage.said-passage': 'У статті: {words}',
  'triage.said-heading': 'Під заголовком «{heading}».',
  'triage.ended': 'Розбір завершено.',

  'triage.all-done': 'Усе переглянуто й перевірено.',
  'triage.some-left': {
    one: 'Ви пройшли все. На потім лишено {count} пункт.',
    few: 'Ви пройшли все. На потім лишено {count} пункти.',
    many: 'Ви пройшли все. На потім лишено {count} пунктів.',
    other: 'Ви пройшли все. На потім лишено {count} пункту.',
  },
  'triage.done-sentences': {
    one: 'Переглянуто {count} речення',
    few: 'Переглянуто {count} речення',
    many: 'Переглянуто {count} речень',
    other: 'Переглянуто {count} речення',
  },
  'triage.done-claims': {
    one: 'Перевірено {count} твердження',
    few: 'Перевірено {count} твердження',
    many: 'Перевірено {count} тверджень',
    other: 'Перевірено {count} твердження',
  },
  'triage.again': {
    one: 'Пройти лишене',
    few: 'Пройти лишене',
    many: 'Пройти лишене',
    other: 'Пройти лишене',
  },
  'triage.report': 'До звіту',
  'triage.close': 'Назад до столу',
}
