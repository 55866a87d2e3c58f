import type { addDraft as english } from '../en/add-draft.ts'
import type { Translation } from '../translation.ts'

export const addDraft: Translation<'ar', typeof english> = {
  'add-draft.title': 'إضافة المسودة {number}',
  'add-draft.file': 'ملف المسودة الجديدة',
  'add-draft.file.words':
    'أفلِت المسودة الجديدة هنا: Word أو PDF أو EPUB أو OpenDocument أو RTF أو صفحة ويب محفوظة أو Markdown أو نص.',
  'add-draft.choose': 'اختيار ملف…',
  'add-draft.another': 'ملف آخر…',
  'add-draft.paste-instead': 'لصق النص بدلًا منه',
  'add-draft.one-file': 'كل ملف مسودة واحدة. اختر الملف الذي فيه النص الجديد.',
  'add-draft.paste': 'أو الصق نصها',
  'add-draft.paste.about': 'النص كله، لا ما تغيّر وحده. تُنقل إليه كل الادعاءات.',
  'add-draft.name': 'الاسم',
  'add-draft.name.hint': 'كما نُشر، تحديث 18:00',
  'add-draft.stated.hint': 'من النص',
  'add-draft.go': 'إضافة المسودة',
  'add-draft.stopped': 'أُوقفت القراءة. لم تُضف مسودة؛ وما كتبته ما زال هنا.',
  'add-draft.unknown': 'لا يُعرف على هذا الحاسوب مكان ملف المسودة {number}. اختره هنا.',
  'add-draft.missing': 'لم يعد «{name}» في مكانه. اختر الملف هنا، أو الصق نصه.',
  'add-draft.same': 'لم يتغيّر الملف منذ المسودة {number}.',
  'add-draft.added': {
    zero: 'أُضيفت المسودة {number}: لا ادعاء ينتظر قرارًا.',
    one: 'أُضيفت المسودة {number}: ادعاء واحد ينتظر قرارًا.',
    two: 'أُضيفت المسودة {number}: ادعاءان ينتظران قرارًا.',
    few: 'أُضيفت المسودة {number}: {count} ادعاءات تنتظر قرارًا.',
    many: 'أُضيفت المسودة {number}: {count} ادعاءً ينتظر قرارًا.',
    other: 'أُضيفت المسودة {number}: {count} ادعاء ينتظر قرارًا.',
  },
  'add-draft.added-none': 'أُضيفت المسودة {number}: لا ادعاء ينتظر قرارًا.',
  'add-draft.drop-here': 'أفلِت لإضافته مسودةً جديدة',
}
