import type { importQuestions as english } from '../en/import-questions.ts'
import type { Translation } from '../translation.ts'

export const importQuestions: Translation<'ar', typeof english> = {
  'asking.tracked.title': {
    zero: 'ليس في هذا الملف تغييرات متعقَّبة',
    one: 'في هذا الملف تغيير متعقَّب واحد',
    two: 'في هذا الملف تغييران متعقَّبان',
    few: 'في هذا الملف {count} تغييرات متعقَّبة',
    many: 'في هذا الملف {count} تغييرًا متعقَّبًا',
    other: 'في هذا الملف {count} تغيير متعقَّب',
  },
  'asking.tracked.about':
    'كُتب «{name}» مع تعقّب التغييرات. يمكن أن يكون النص الذي يُتحقق منه هو النص بعد قبولها كلها، أو النص قبلها.',
  'asking.tracked.list': 'التغييرات المتعقَّبة',
  'asking.tracked.accepted': 'مع قبول التغييرات',
  'asking.tracked.original': 'كما كان قبلها',
  'asking.tracked.inserted': 'مُدرَج',
  'asking.tracked.deleted': 'محذوف',
  'asking.tracked.nobody': 'الكاتب غير مذكور',
  'asking.tracked.more': {
    zero: 'ولا تغيير غيرها',
    one: 'وتغيير آخر',
    two: 'وتغييران آخران',
    few: 'و{count} تغييرات أخرى',
    many: 'و{count} تغييرًا آخر',
    other: 'و{count} تغيير آخر',
  },
  'asking.existing.title': 'هذا المقال موجود في المكتبة',
  'asking.existing.about':
    'في «{name}» مقال «{title}» كما صُدّر في {when}. يمكن أن يبقى الاثنان معًا، أو أن يحل الذي في الملف محل الذي هنا.',
  'asking.existing.redacted': 'الملف منقّح: ليس فيه سجل، ولا شيء مما حُجب.',
  'asking.existing.backup':
    'قبل أي استبدال يُحفظ المقال الذي هنا كاملًا نسخةً احتياطية في المجلد «backups» في المكتبة. ولا يرجع التراجع إلى ما قبلها.',
  'asking.existing.copy': 'الاستيراد نسخةً',
  'asking.existing.replace': 'الاستبدال بعد نسخة احتياطية',
  'asking.leave': 'عدم استيراده',
  'asking.leave-draft': 'عدم إضافته',
  'asking.left': {
    zero: 'لا ملف بعده يسألك السؤال نفسه.',
    one: 'بعده ملف آخر يسألك السؤال نفسه.',
    two: 'بعده ملفان آخران يسألانك السؤال نفسه.',
    few: 'بعده {count} ملفات تسألك السؤال نفسه.',
    many: 'بعده {count} ملفًا تسألك السؤال نفسه.',
    other: 'بعده {count} ملف تسألك السؤال نفسه.',
  },
  'asking.replaced': 'استُبدل «{title}». وحُفظ السابق باسم «{backup}» في المجلد «backups» في المكتبة.',
  'asking.progress': 'قراءة «{name}»: {done} من {of}',
  'cli.tracked': 'تقبل ‎--tracked القيمة «accepted» أو «original».',
  'cli.existing': 'تقبل ‎--existing القيمة «copy» أو «replace».',
  'cli.tracked-accepted': {
    zero: 'لا تغييرات متعقَّبة.',
    one: 'قُبل تغيير متعقَّب واحد؛ تقرأ ‎--tracked original النص قبله.',
    two: 'قُبل تغييران متعقَّبان؛ تقرأ ‎--tracked original النص قبلهما.',
    few: 'قُبلت {count} تغييرات متعقَّبة؛ تقرأ ‎--tracked original النص قبلها.',
    many: 'قُبل {count} تغييرًا متعقَّبًا؛ تقرأ ‎--tracked original النص قبلها.',
    other: 'قُبل {count} تغيير متعقَّب؛ تقرأ ‎--tracked original النص قبلها.',
  },
  'cli.tracked-original': {
    zero: 'لا تغييرات متعقَّبة.',
    one: 'قُرئ النص كما كان قبل تغيير متعقَّب واحد.',
    two: 'قُرئ النص كما كان قبل تغييرين متعقَّبين.',
    few: 'قُرئ النص كما كان قبل {count} تغييرات متعقَّبة.',
    many: 'قُرئ النص كما كان قبل {count} تغييرًا متعقَّبًا.',
    other: 'قُرئ النص كما كان قبل {count} تغيير متعقَّب.',
  },
  'cli.replaced': 'حلّ محل المقال الذي كان في المكتبة، والمحفوظ باسم backups/{backup}.',
}
