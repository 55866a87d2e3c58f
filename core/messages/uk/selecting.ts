import type { selecting as english } from '../en/selecting.ts'
import type { Translation } from '../translation.ts'

export const selecting: Translation<'uk', typeof english> = {
  'select.tools': 'Виділені слова',
  'select.mark': 'Позначити',
  'select.nothing': 'Нема що перевіряти',
  'select.add': 'Додати до твердження {number}',
  'select.hold': 'Відкласти',
  'select.dismiss': 'Сховати ці кнопки',

  'select.held': {
    one: 'Відкладено {count} уривок',
    few: 'Відкладено {count} уривки',
    many: 'Відкладено {count} уривків',
    other: 'Відкладено {count} уривка',
  },
  'select.held-hint': 'Виділіть ще слова, а тоді позначте все як одне твердження.',
  'select.identical': {
    one: 'Буде позначено {count} місце як одне твердження',
    few: 'Буде позначено {count} місця як одне твердження',
    many: 'Буде позначено {count} місць як одне твердження',
    other: 'Буде позначено {count} місця як одне твердження',
  },
  'select.identical-hint': 'Ці слова кажуть те саме всюди, де їх показано.',
  'select.mark-held': 'Позначити як одне твердження',
  'select.let-go': 'Відпустити',
  'select.let-go-done': 'Відкладені уривки відпущено.',
  'select.none-held': 'Відкладених уривків уже немає.',
  'select.only-here': 'У статті ці слова трапляються лише раз.',
  'select.too-many': {
    one: 'Ці слова трапляються в {count} місці: забагато для одного твердження. Виділіть більше слів.',
    few: 'Ці слова трапляються у {count} місцях: забагато для одного твердження. Виділіть більше слів.',
    many: 'Ці слова трапляються у {count} місцях: забагато для одного твердження. Виділіть більше слів.',
    other: 'Ці слова трапляються у {count} місцях: забагато для одного твердження. Виділіть більше слів.',
  },

  'select.snap': 'Виділення мишею',
  'select.snap.about':
    'До чого розширюється виділення, коли відпустити кнопку. Утримуйте Alt, щоб виділити точно те, що проведено.',
  'select.snap.words': 'Цілі слова',
  'select.snap.sentences': 'Цілі речення',
  'select.snap.none': 'Точно як проведено',
}
