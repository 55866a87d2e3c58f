import type { selfCheck as english } from '../en/self-check.ts'
import type { Translation } from '../translation.ts'

export const selfCheck: Translation<'ar', typeof english> = {
  'self-check.well':
    'يعمل Tickmark {version} هنا: فتح نافذته ومكتبة، واستورد نصًّا، وعيّن ادعاءً، وصدّر تقريرًا، وفحص ذلك كله.',
  'self-check.too-long': 'لم يكتمل خلال دقيقتين.',
  'self-check.page-ended': 'انتهت صفحة النافذة من تلقاء نفسها: {reason}.',
  'self-check.no-article': 'قُرئ النص، لكن لم تنشأ منه مقالة.',
  'self-check.no-report': 'أُنشئ التقرير، لكنه ليس على القرص.',
}
