import type { reportsScreen as english } from '../en/reports-screen.ts'
import type { Translation } from '../translation.ts'

export const reportsScreen: Translation<'ar', typeof english> = {
  'reports-screen.title': 'التقرير',
  'reports-screen.preview': 'التقرير كما سيكون',
  'reports-screen.preparing': 'جارٍ إعداد التقرير…',
  'reports-screen.export-html': 'تصدير بصيغة HTML',
  'reports-screen.export-json': 'تصدير بصيغة JSON',
  'reports-screen.html.about':
    'ملف واحد للقراء والمحررين: يُفتح في أي متصفح، ويُطبع، ولا يحتاج إلى شبكة. لا شيء محجوبًا فيه.',
  'reports-screen.json.about':
    'المقال كاملًا بمسوداته وادعاءاته ومصادره وسجل تغييراته، لنسخة أخرى من Tickmark أو للحفظ. فيه كل شيء، حتى المحجوب.',
  'reports-screen.withheld': {
    zero: 'لا عناصر محجوبة مستبعدة من هذا التقرير.',
    one: 'استُبعد من هذا التقرير عنصر محجوب واحد.',
    two: 'استُبعد من هذا التقرير عنصران محجوبان.',
    few: 'استُبعدت من هذا التقرير {count} عناصر محجوبة.',
    many: 'استُبعد من هذا التقرير {count} عنصرًا محجوبًا.',
    other: 'استُبعد من هذا التقرير {count} عنصر محجوب.',
  },
  'reports-screen.withheld.about':
    'تبقى في المكتبة المصادر والاستشهادات والملاحظات التي عليها «محجوب». لكن تصدير JSON يحتويها: لا تعطه إلا لمن يحق له الاطلاع.',
  'reports-screen.again': 'إعادة التنزيل',
  'reports-screen.none.title': 'لا مقال على المكتب',
  'reports-screen.none.words': 'افتح مقالًا أولًا، فيظهر تقريره هنا كما سيُسلَّم.',
  'reports-screen.none.go': 'الانتقال إلى المكتبة',
  'reports-screen.retry': 'إعادة المحاولة',
}
