import type { columns as english } from '../en/columns.ts'
import type { Translation } from '../translation.ts'

export const columns: Translation<'ar', typeof english> = {
  'columns.title': 'أعمدة الادعاءات',
  'columns.all': {
    zero: 'لا أعمدة.',
    one: 'العمود الوحيد.',
    two: 'العمودان كلاهما.',
    few: 'كل الأعمدة الـ{count}.',
    many: 'كل الأعمدة الـ{count}.',
    other: 'كل الأعمدة الـ{count}.',
  },
  'columns.some': '{chosen} من {count} من الأعمدة، بترتيب من اختيارك.',
  'columns.choose': 'اختيار الأعمدة وترتيبها',
  'columns.reset': 'كل الأعمدة',
  'columns.about':
    'في جدول الادعاءات الأعمدة المؤشَّرة، بهذا الترتيب. يبقى عمود واحد على الأقل. يُحفظ هذا على هذا الجهاز لكل المقالات.',
  'columns.up': '«{name}» إلى أعلى',
  'columns.down': '«{name}» إلى أسفل',
  'columns.moved': '«{name}» الآن {place} من {count}.',
  'columns.go': {
    zero: 'بلا أعمدة',
    one: 'استخدام عمود واحد',
    two: 'استخدام عمودين',
    few: 'استخدام {count} أعمدة',
    many: 'استخدام {count} عمودًا',
    other: 'استخدام {count} عمود',
  },
}
