import type { access as english } from '../en/access.ts'
import type { Translation } from '../translation.ts'

export const access: Translation<'ar', typeof english> = {
  'access.strip': 'تغطية المقال',
  'access.strip-place': 'الجملة {place} من {total}، {state}: {words}',
  'access.strip-help':
    'السهمان للأعلى والأسفل ينتقلان جملة جملة، وPage Up وPage Down شاشة شاشة. وEnter ينتقل إلى الموضع.',
  'access.strip-nothing': 'لا شيء للتحقق منه هنا',
  'access.strip-unseen': 'لم تُراجَع',
  'access.strip-claim': 'الادعاء {number}، {standing}',
  'access.strip-more': {
    zero: 'لا ادعاءات أخرى',
    one: 'ادعاء آخر',
    two: 'ادعاءان آخران',
    few: '{count} ادعاءات أخرى',
    many: '{count} ادعاءً آخر',
    other: '{count} ادعاء آخر',
  },

  'access.pick': {
    zero: 'لا ادعاءات هنا',
    one: 'هنا ادعاء واحد',
    two: 'هنا ادعاءان',
    few: 'هنا {count} ادعاءات',
    many: 'هنا {count} ادعاءً',
    other: 'هنا {count} ادعاء',
  },
  'access.pick-option': 'الادعاء {number}، {standing}: {wording}',

  'access.skip-links': 'الانتقال إلى',
  'access.skip-main': 'الانتقال إلى المحتوى',
  'access.skip-article': 'الانتقال إلى المقال',
  'access.skip-claims': 'الانتقال إلى الادعاءات',
  'access.skip-inspector': 'الانتقال إلى لوحة التفاصيل',

  'access.printed-claims': 'الادعاءات',
  'access.printed-claim': '{number} · {standing}',
}
