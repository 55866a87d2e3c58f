import type { refusals as english } from '../en/refusals.ts'
import type { Translation } from '../translation.ts'

export const refusals: Translation<'ar', typeof english> = {
  'refused.article.exists': 'هذا المقال موجود في المكتبة.',
  'refused.article.unknown': 'لم يعد هذا المقال في المكتبة. اختر مقالًا آخر من القائمة.',
  'refused.checked.no-rationale': 'اكتب التعليل أولًا: لا يُعدّ الادعاء مما جرى التحقق منه إلا إذا كان لحكمه تعليل.',
  'refused.checked.no-verdict': 'اختر تقييمًا أولًا واكتب التعليل: عندئذ يُعدّ الادعاء مما جرى التحقق منه.',
  'refused.citation.unknown': 'لم يعد هذا الاستشهاد موجودًا. ربما أُزيل في نافذة أخرى.',
  'refused.claim.unknown': 'لم يعد هذا الادعاء موجودًا. ربما حُذف في نافذة أخرى، والتراجع يعيده.',
  'refused.draft.unknown': 'تعذّرت قراءة نص هذه المسودة. شغّل «فحص المكتبة» لمعرفة الخلل.',
  'refused.evidence.unknown': 'لم يعد هذا الملف في المكتبة.',
  'refused.note.unknown': 'لم تعد هذه الملاحظة موجودة.',
  'refused.passage.already': 'هذه الكلمات جزء من الادعاء بالفعل.',
  'refused.passage.last': 'لا بد للادعاء من مقطع واحد على الأقل. احذف الادعاء بدلًا من ذلك.',
  'refused.passage.unknown': 'لم يعد هذا المقطع موجودًا.',
  'refused.person.unknown': 'هذا الشخص ليس في المكتبة.',
  'refused.rating.retired': 'التقييم «{rating}» موقوف: يبقى في الأحكام القديمة ولا يُعطى بعد الآن.',
  'refused.rating.unknown': 'هذا التقييم ليس على المقياس المختار.',
  'refused.scale.unknown': 'هذا المقياس ليس في المكتبة.',
  'refused.selection.empty': 'حدّد كلمات في المقال أولًا.',
  'refused.skip.no-sentence': 'هذه الجمل روجعت من قبل. حدّد جملة لم تُراجَع.',
  'refused.source.unknown': 'لم يعد هذا المصدر في المكتبة.',
  'refused.span.outside': 'التحديد خارج النص. حدّد الكلمات من جديد.',
  'refused.undo.nothing': 'لا شيء للتراجع عنه.',
  'refused.redo.nothing': 'لا شيء لإعادته.',
  'refused.unskip.none': 'لا جملة هنا عليها «لا شيء للتحقق منه».',
}
