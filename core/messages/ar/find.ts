import type { find as english } from '../en/find.ts'
import type { Translation } from '../translation.ts'

export const find: Translation<'ar', typeof english> = {
  'find.title': 'البحث في المقال',
  'find.hint': 'كلمات البحث',
  'find.hint-pattern': 'تعبير نمطي للبحث',
  'find.place': '{place} من {total}',
  'find.heard': '{place} من {total}: {sentence}',
  'find.none': 'لا نتيجة',
  'find.searching': 'جارٍ البحث…',
  'find.match-case': 'مطابقة حالة الأحرف',
  'find.whole-word': 'كلمات كاملة',
  'find.pattern': 'تعبير نمطي',
  'find.next': 'الموضع التالي',
  'find.previous': 'الموضع السابق',
  'find.close': 'إغلاق',
  'find.late': 'يستغرق هذا التعبير وقتًا طويلًا في هذا المقال، فأُوقف. جرّب تعبيرًا أدق.',
  'find.fault.group': 'مجموعة تبدأ بـ«(» غير مغلقة.',
  'find.fault.parenthesis': 'يوجد «)» بلا «(» قبله.',
  'find.fault.class': 'يوجد «[» أو قوس غير مغلق.',
  'find.fault.range': 'نطاق بين «[» و«]» معكوس.',
  'find.fault.repeat': 'لا شيء يتكرر قبل «*» أو «+» أو «?»، أو هناك قوس معقوف غير مغلق.',
  'find.fault.repeat-order': 'العددان بين القوسين المعقوفين معكوسان.',
  'find.fault.escape': 'ما يلي «\\» لا معنى له هنا.',
  'find.fault.name': 'اسم إحدى المجموعات ناقص أو خاطئ أو مكرر.',
  'find.fault.other': 'هذا ليس تعبيرًا نمطيًا.',
}
