import type { ratings as english } from '../en/ratings.ts'
import type { Translation } from '../translation.ts'

export const ratings: Translation<'ar', typeof english> = {
  'scale.truth': 'مقياس الصحة',
  'rating.truth.true': 'صحيح',
  'rating.truth.true.about': 'دقيق، ولم يُغفل شيء مهم.',
  'rating.truth.mostly-true': 'صحيح في معظمه',
  'rating.truth.mostly-true.about': 'دقيق، لكنه يحتاج إلى توضيح أو سياق.',
  'rating.truth.half-true': 'نصف صحيح',
  'rating.truth.half-true.about': 'دقيق جزئيًا، مع إغفال تفاصيل مهمة أو إخراجها من سياقها.',
  'rating.truth.mostly-false': 'خاطئ في معظمه',
  'rating.truth.mostly-false.about': 'فيه شيء من الصحة، لكنه يعطي انطباعًا خاطئًا.',
  'rating.truth.false': 'خاطئ',
  'rating.truth.false.about': 'غير دقيق.',
  'rating.truth.cant-confirm': 'تعذّر التأكيد',
  'rating.truth.cant-confirm.about': 'الأدلة التي عُثر عليها لا تحسم الأمر.',
  'scale.magazine': 'علامات التحرير',
  'scale.magazine.publisher': 'أعراف غرف التحرير',
  'rating.magazine.ok': 'سليم',
  'rating.magazine.ok.about': 'يبقى كما كُتب.',
  'rating.magazine.fix': 'تصحيح',
  'rating.magazine.fix.about': 'خطأ؛ والتصحيح مذكور.',
  'rating.magazine.query': 'استفسار',
  'rating.magazine.query.about': 'سؤال للكاتب أو المحرر.',
  'rating.magazine.cant-confirm': 'تعذّر التأكيد',
  'rating.magazine.cant-confirm.about': 'لم يُعثر على مصدر يحسم الأمر.',
}
