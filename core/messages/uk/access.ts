import type { access as english } from '../en/access.ts'
import type { Translation } from '../translation.ts'

export const access: Translation<'uk', typeof english> = {
  'access.strip': 'Охоплення статті',
  'access.strip-place': 'Речення {place} з {total}, {state}: {words}',
  'access.strip-help': 'Стрілки вгору й униз — по реченнях, Page Up і Page Down — по екранах. Enter переходить туди.',
  'access.strip-nothing': 'нема що перевіряти',
  'access.strip-unseen': 'не переглянуто',
  'access.strip-claim': 'твердження {number}, {standing}',
  'access.strip-more': {
    one: 'ще {count} твердження',
    few: 'ще {count} твердження',
    many: 'ще {count} тверджень',
    other: 'ще {count} твердження',
  },

  'access.pick': {
    one: 'Тут {count} твердження',
    few: 'Тут {count} твердження',
    many: 'Тут {count} тверджень',
    other: 'Тут {count} твердження',
  },
  'access.pick-option': 'Твердження {number}, {standing}: {wording}',

  'access.skip-links': 'Перейти до',
  'access.skip-main': 'Перейти до вмісту',
  'access.skip-article': 'Перейти до статті',
  'access.skip-claims': 'Перейти до тверджень',
  'access.skip-inspector': 'Перейти до інспектора',

  'access.printed-claims': 'Твердження',
  'access.printed-claim': '{number} · {standing}',
}
