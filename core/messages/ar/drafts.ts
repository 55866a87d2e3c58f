import type { drafts as english } from '../en/drafts.ts'
import type { Translation } from '../translation.ts'

export const drafts: Translation<'ar', typeof english> = {
  'material.figure': 'رقم',
  'material.unit': 'وحدة قياس',
  'material.currency': 'عملة',
  'material.date': 'تاريخ أو وقت',
  'material.negation': 'نفي',
  'material.quantifier': 'مقدار أو عموم',
  'material.comparison': 'مقارنة',
  'material.modal': 'درجة اليقين',
  'material.name': 'اسم',
  'material.title': 'لقب أو منصب',
  'material.quotation': 'اقتباس',
  'material.attribution': 'نسبة الكلام',
  'material.claimant': 'صاحب القول',
  'material.words': 'الكلمات',
  'material.changed': '{kind}: من {before} إلى {after}',
  'material.added': '{kind}: أُضيف {after}',
  'material.removed': '{kind}: حُذف {before}',
  'material.changed-around': 'في جملته: {kind}: من {before} إلى {after}',
  'material.added-around': 'في جملته: {kind}: أُضيف {after}',
  'material.removed-around': 'في جملته: {kind}: حُذف {before}',
}
