import type { updates as english } from '../en/updates.ts'
import type { Translation } from '../translation.ts'

export const updates: Translation<'ar', typeof english> = {
  'updates.title': 'الإصدارات الجديدة',
  'updates.about':
    'لا يبحث Tickmark عن إصدار جديد إلا إذا طلبت ذلك. وهو يقرأ رقم الإصدار فقط، ولا ينزّل شيئًا ولا يثبّته أبدًا.',
  'updates.nowhere': 'لا تعرف هذه النسخة من Tickmark أين يُعلن عن الإصدارات الجديدة، فلا يمكنها البحث.',
  'updates.daily': 'البحث عن إصدار جديد مرة في اليوم',
  'updates.daily.about': 'طلب واحد، من دون ملفات تعريف الارتباط ومن دون أي كلمة عنك أو عن هذا الحاسوب أو عن عملك، إلى:',
  'updates.look': 'ابحث الآن',
  'updates.looked': 'آخر بحث: {time}',
  'updates.never': 'لم يُبحث بعد',
  'updates.newest': 'لا إصدار أحدث من {version}، وهو الإصدار الذي لديك.',
  'updates.newer': 'صدر الإصدار {version}',
  'updates.newer.about': 'لديك {version}.',
  'updates.open': 'افتح صفحته',
  'updates.refused.no-address': 'لا تعرف هذه النسخة من Tickmark أين تبحث.',
  'updates.refused.unreachable': 'لم يردّ أحد. ابحث مجددًا حين يكون هذا الحاسوب متصلًا بالشبكة.',
  'updates.refused.answer': 'لم يرد في الجواب أي إصدار. ابحث مجددًا في يوم آخر.',
}
