import type { ratings as english } from '../en/ratings.ts'
import type { Translation } from '../translation.ts'

export const ratings: Translation<'uk', typeof english> = {
  'scale.truth': 'Шкала правдивості',
  'rating.truth.true': 'Правда',
  'rating.truth.true.about': 'Точно, нічого важливого не пропущено.',
  'rating.truth.mostly-true': 'Переважно правда',
  'rating.truth.mostly-true.about': 'Точно, але потрібне уточнення або контекст.',
  'rating.truth.half-true': 'Наполовину правда',
  'rating.truth.half-true.about': 'Частково точно; важливі подробиці пропущено або вирвано з контексту.',
  'rating.truth.mostly-false': 'Переважно неправда',
  'rating.truth.mostly-false.about': 'Є частка правди, але загальне враження хибне.',
  'rating.truth.false': 'Неправда',
  'rating.truth.false.about': 'Неточно.',
  'rating.truth.cant-confirm': 'Не вдалося підтвердити',
  'rating.truth.cant-confirm.about': 'Знайдені докази не дають відповіді.',
  'scale.magazine': 'Позначки версії',
  'scale.magazine.publisher': 'Версійна практика',
  'rating.magazine.ok': 'Гаразд',
  'rating.magazine.ok.about': 'Лишається як написано.',
  'rating.magazine.fix': 'Виправити',
  'rating.magazine.fix.about': 'Помилка; виправлення наведено.',
  'rating.magazine.query': 'Запитання',
  'rating.magazine.query.about': 'Запитання до автора чи редактора.',
  'rating.magazine.cant-confirm': 'Не вдалося підтвердити',
  'rating.magazine.cant-confirm.about': 'Джерела, яке дало б відповідь, не знайдено.',
}
