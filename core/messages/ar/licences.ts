import type { licences as english } from '../en/licences.ts'
import type { Translation } from '../translation.ts'

export const licences: Translation<'ar', typeof english> = {
  'licences.title': 'رخص الآخرين',
  'licences.about': 'يضمّ Tickmark أعمالًا لآخرين، لكلٍّ منها رخصته.',
  'licences.read': 'قراءة الرخص',
  'licences.failed':
    'لا يمكن عرض الرخص هنا. وهي أيضًا في الملف THIRD-PARTY-NOTICES.txt في المجلد الذي ثُبّت فيه Tickmark.',
  'licences.reading': 'تُقرأ الرخص…',
}
