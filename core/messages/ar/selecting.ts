import type { selecting as english } from '../en/selecting.ts'
import type { Translation } from '../translation.ts'

export const selecting: Translation<'ar', typeof english> = {
  'select.tools': 'الكلمات المحددة',
  'select.mark': 'تعيين',
  'select.nothing': 'لا شيء للتحقق منه',
  'select.add': 'إضافة إلى الادعاء {number}',
  'select.hold': 'احتفاظ',
  'select.dismiss': 'إخفاء هذه الأزرار',

  'select.held': {
    zero: 'لا مقاطع محتفظًا بها',
    one: 'مقطع واحد محتفظ به',
    two: 'مقطعان محتفظ بهما',
    few: '{count} مقاطع محتفظ بها',
    many: '{count} مقطعًا محتفظًا بها',
    other: '{count} مقطع محتفظ بها',
  },
  'select.held-hint': 'حدّد كلمات أخرى، ثم عيّنها كلها ادعاءً واحدًا.',
  'select.identical': {
    zero: 'لا مواضع تُعيَّن ادعاءً واحدًا',
    one: 'يُعيَّن موضع واحد ادعاءً واحدًا',
    two: 'يُعيَّن موضعان ادعاءً واحدًا',
    few: 'تُعيَّن {count} مواضع ادعاءً واحدًا',
    many: 'يُعيَّن {count} موضعًا ادعاءً واحدًا',
    other: 'يُعيَّن {count} موضع ادعاءً واحدًا',
  },
  'select.identical-hint': 'معنى هذه الكلمات واحد في كل موضع معروض.',
  'select.mark-held': 'تعيين ادعاءً واحدًا',
  'select.let-go': 'تخلٍّ',
  'select.let-go-done': 'جرى التخلي عن المقاطع.',
  'select.none-held': 'لم يعد هناك مقاطع محتفظ بها.',
  'select.only-here': 'لا ترد هذه الكلمات في المقال إلا مرة واحدة.',
  'select.too-many': {
    zero: 'لا ترد هذه الكلمات في أي موضع.',
    one: 'ترد هذه الكلمات في موضع واحد.',
    two: 'ترد هذه الكلمات في موضعين، وهذا أكثر مما يسعه ادعاء واحد. حدّد كلمات أكثر.',
    few: 'ترد هذه الكلمات في {count} مواضع، وهذا أكثر مما يسعه ادعاء واحد. حدّد كلمات أكثر.',
    many: 'ترد هذه الكلمات في {count} موضعًا، وهذا أكثر مما يسعه ادعاء واحد. حدّد كلمات أكثر.',
    other: 'ترد هذه الكلمات في {count} موضع، وهذا أكثر مما يسعه ادعاء واحد. حدّد كلمات أكثر.',
  },

  'select.snap': 'التحديد بالفأرة',
  'select.snap.about': 'ما يتسع إليه التحديد عند ترك الزر. اضغط Alt باستمرار لتحديد ما ترسمه بالضبط.',
  'select.snap.words': 'كلمات كاملة',
  'select.snap.sentences': 'جمل كاملة',
  'select.snap.none': 'كما رُسم بالضبط',
}
