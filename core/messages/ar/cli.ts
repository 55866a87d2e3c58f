import type { cli as english } from '../en/cli.ts'
import type { Translation } from '../translation.ts'

export const cli: Translation<'ar', typeof english> = {
  'cli.usage': `Tickmark، مكتب للتحقق من الوقائع يعمل بلا شبكة.

  tickmark import FILE... --library DIR [--tracked accepted|original] [--existing copy|replace] [--as NAME] [--json]
  tickmark add-draft ARTICLE FILE --library DIR [--name NAME] [--tracked accepted|original] [--as NAME] [--json]
  tickmark annotate ARTICLE FILE --library DIR [--dry-run] [--as NAME] [--json]
  tickmark list --library DIR [--json]
  tickmark show ARTICLE --library DIR [--json]
  tickmark export ARTICLE --library DIR --format docx|pdf|html|md|csv|xlsx|claimreview|w3c|json|bundle
                  --out PATH [--kind checking|checked|reader] [--redacted] [--json]
  tickmark verify --library DIR [--json]
  tickmark log [--json]
  tickmark align OLD NEW --anchors FILE [--offsets utf16|codepoints] [--json]
  tickmark serve [--library DIR] [--port N] [--as NAME]

ARTICLE هو معرّف المقال أو ما يكفي من أوله. يشرح docs/cli.md الخيارات وصيغة JSON.`,
  'cli.no-library': 'اذكر المكتبة: --library DIR.',
  'cli.no-article': 'اذكر المقال: معرّفه أو ما يكفي من أوله. يعرض «tickmark list» المعرّفات.',
  'cli.no-files': 'اذكر الملفات المراد استيرادها.',
  'cli.no-out': 'اذكر مكان الكتابة: --out PATH.',
  'cli.format': 'اذكر الصيغة: ‎--format‎ متبوعًا بإحدى هذه: {formats}.',
  'cli.kind': 'تُنشأ صيغة {format} بهذه الأنواع: {kinds}. اذكر أحدها: ‎--kind‎.',
  'cli.columns': 'اذكر الأعمدة: ‎--columns‎ متبوعًا بواحد أو أكثر من هذه، كل منها مرة، تفصل بينها فواصل: {columns}.',
  'cli.template': 'اذكر القالب: ‎--template‎ متبوعًا بأحد هذه: {templates}.',
  'cli.line-too-long': 'اسم الناشر أو العنوان طويل جدًا. اختصره.',
  'cli.port': 'يأخذ --port عددًا من 0 إلى 65535.',
  'cli.too-many': '«{word}» كلمة زائدة في «{command}».',
  'cli.name-too-long': 'يأخذ --as اسمًا لا يزيد عدد أحرفه على {max}.',
  'cli.unknown': 'لا يوجد أمر «{command}».',
  'cli.article-unknown': 'لا معرّف مقال يبدأ بـ«{article}».',
  'cli.article-several': 'تبدأ معرّفات عدة مقالات بـ«{article}». اكتب المزيد منه.',
  'cli.imported': 'استُورد «{title}» (عدد الكلمات {words}): {id}',
  'cli.refused': '{name}: {sentence}',
  'cli.listed': '{id}  {state}  الادعاءات {checked} من {claims}  الجمل {looked} من {sentences}  {title}',
  'cli.damaged': '{id}  {title}: {sentence}',
  'cli.exported': 'كُتب {name} (عدد البايتات {bytes}).',
  'cli.verified': 'كل شيء كما ينبغي. المقالات: {articles}، الملفات: {files}، أسطر سجل القيود: {lines}.',
  'cli.verifying': 'جارٍ الفحص: {done} من {of}…',
  'cli.problems': {
    zero: 'لا مشكلات:',
    one: 'مشكلة واحدة:',
    two: 'مشكلتان:',
    few: '{count} مشكلات:',
    many: '{count} مشكلة:',
    other: '{count} مشكلة:',
  },
  'cli.problem': '{place}: {sentence}',
  'cli.align.usage': 'اذكر النصين ومواضع المقاطع في القديم: tickmark align OLD NEW --anchors FILE.',
  'cli.align.offsets': 'يأخذ --offsets القيمة «utf16» أو «codepoints».',
  'cli.align.file-missing': 'تعذرت قراءة {name}. تحقق من المسار؛ لم يتغير شيء.',
  'cli.align.anchors-unreadable': 'ملف المقاطع ليس مصفوفة JSON ولا أسطر JSON. لم يُطابَق شيء.',
  'cli.align.anchor-unreadable': 'العنصر {number} بلا مواضع ولا محدِّد يمكن قراءته. لم يُطابَق شيء.',
  'cli.align.anchor-outside': 'المقطع «{id}» خارج النص القديم. لم يُطابَق شيء.',
  'cli.align.line': '{id}  {state}  {text}',
  'cli.align.reason': '    {reason}',
  'cli.port-taken': 'المنفذ {port} مشغول ببرنامج آخر. اختر منفذًا آخر، أو احذف --port.',
  'cli.no-draft-file': 'اذكر الملف الذي فيه المسودة الجديدة.',
  'cli.draft-name-too-long': 'لا يزيد عدد أحرف --name على {max}.',
  'cli.draft-added': 'أُضيفت المسودة {number} من «{title}» (عدد الكلمات {words}): {id}',
  'cli.draft-counts':
    'الادعاءات: في موضعها {exact}، انتقلت {moved}، تغيّرت {changed}، في عدة مواضع {ambiguous}، مفقودة {lost}',
  'cli.draft-again': {
    zero: 'لا ادعاءات تحتاج إلى إعادة التحقق.',
    one: 'ادعاء واحد يحتاج إلى إعادة التحقق:',
    two: 'ادعاءان يحتاجان إلى إعادة التحقق:',
    few: '{count} ادعاءات تحتاج إلى إعادة التحقق:',
    many: '{count} ادعاءً تحتاج إلى إعادة التحقق:',
    other: '{count} ادعاء تحتاج إلى إعادة التحقق:',
  },
  'cli.draft-claim': '{number}  {state}  {what}',
}
