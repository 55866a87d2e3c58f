import type { claimReview as english } from '../en/claim-review.ts'
import type { Translation } from '../translation.ts'

/** Sentences about what is handed over to machines: ClaimReview, the Fact Check Tools, W3C annotations. */
export const claimReview: Translation<'uk', typeof english> = {
  'claim-review.file': '{title} – ClaimReview',
  'claim-review.file.page': '{title} – перевірка фактів',
  'claim-review.file.fact-check': '{title} – Fact Check Tools',
  'claim-review.file.annotations': '{title} – анотації W3C',
  'claim-review.page.kicker': 'Перевірка фактів',
  'claim-review.page.by': 'Публікує {name}',
  'claim-review.page.said': 'Каже {name}',
  'claim-review.page.said-on': 'Каже {name}, {date}',
  'claim-review.page.reviewed': 'Перевірено {date}',
  'claim-review.page.article': 'Стаття',
  'claim-review.page.full': 'Повна перевірка',
  'claim-review.preview.json': 'Файл, яким він буде',
  'claim-review.preview.cut': 'Файл довший; тут показано лише початок.',
  'claim-review.ready.title': 'Чого ще бракує',
  'claim-review.ready.all': 'Усе на місці.',
  'claim-review.ready.required': 'Потрібно',
  'claim-review.ready.recommended': 'Бажано',
  'claim-review.ready.no-verdicts': 'Ще жодне твердження не має чинного вердикту.',
  'claim-review.ready.no-url': 'Бракує адреси сторінки з повною перевіркою.',
  'claim-review.ready.bad-url': 'Адреса сторінки з повною перевіркою має починатися з http:// або https://.',
  'claim-review.ready.no-publisher': 'Не сказано, хто публікує перевірку.',
  'claim-review.ready.bad-publisher-url': 'Адреса видавця має починатися з http:// або https://; її пропущено.',
  'claim-review.ready.no-article-url': 'Стаття не має адреси в мережі: не можна вказати, де стоять твердження.',
  'claim-review.ready.no-verdict': 'Твердження {number} не має чинного вердикту; його пропущено.',
  'claim-review.ready.no-wording': 'Твердження {number} не має формулювання.',
  'claim-review.ready.too-long': 'Довжина твердження {number}: {count} знаків; повністю показують до {limit}.',
  'claim-review.ready.rating-word': 'У твердженні {number} є слова оцінки: «{word}».',
  'claim-review.ready.no-numbers': 'Оцінка твердження {number} не має місця серед чисел шкали; її передано без чисел.',
  'claim-review.ready.numbers-disordered':
    'Числа шкали твердження {number} не зростають від хибного до правдивого; її передано без чисел.',
  'claim-review.ready.no-claimant': 'Не сказано, хто висуває твердження {number}: стаття не має підпису автора.',
  'claim-review.ready.claimant-kind':
    'Твердження {number}: невідомо, чи «{name}» — особа, чи організація. Це стане відомо, коли так зватиметься джерело типу «{kind}».',
  'claim-review.ready.no-date': 'Не сказано, коли висунуто твердження {number}.',
  'claim-review.ready.unclear-date':
    'Твердження {number}: «{date}» не називає певного дня, місяця чи року; дату пропущено.',
  'claim-review.refused.none-counts':
    'Ще жодне з обраних тверджень не має чинного вердикту, тож машинам нічого передати. Спершу винесіть вердикт.',
  'claim-review.refused.no-json': 'Це не JSON.',
  'claim-review.refused.none': 'У ньому немає ClaimReview.',
  'claim-review.refused.lacks': 'У ClaimReview {number} бракує {field}.',
  'claim-review.refused.numbers':
    'Числа ClaimReview {number} не впорядковані: найгірше має бути не менше 1, найкраще — більше за нього, а оцінка — між ними.',
}
