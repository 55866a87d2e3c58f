import type { services as english } from '../en/services.ts'
import type { Translation } from '../translation.ts'

export const services: Translation<'ar', typeof english> = {
  'refused.call.unknown': 'طلبت هذه النافذة شيئًا لا يعرفه هذا الإصدار. أعد تحميل النافذة.',
  'refused.call.malformed': 'تعذّر تنفيذ هذا لأن فيه شيئًا على غير ما ينبغي. لم يتغيّر شيء.',
  'refused.call.surprise': 'حدث أمر غير متوقع. كل ما تأكد من قبل محفوظ؛ حاول من جديد، أو أعد تشغيل Tickmark.',
  'refused.machine.unreachable': 'الجزء الآخر من Tickmark لا يستجيب. كل ما تأكد محفوظ؛ شغّل Tickmark من جديد للمتابعة.',
  'refused.file.unreadable': 'تعذّرت قراءة «{name}». هو في مكانه ولم يُمسّ.',
  'refused.transfer.file-differs': '«{name}» داخل هذا الملف ليس كما يصف نفسه، فلم يُستلم المقال. اطلب الملف من جديد.',
  'refused.transfer.text-differs': 'النص داخل هذا الملف ليس كما يصف نفسه، فلم يُستلم المقال. اطلب الملف من جديد.',
  'refused.import.nothing': 'اختر ملفًا أو الصق نصًا أولًا.',
  'refused.library.not-open': 'لا مكتبة مفتوحة بعد.',
  'refused.library.fixed': 'حُدّد مجلد المكتبة في سطر الأوامر. شغّل البرنامج من دونه لاختيار مجلد آخر.',
  'refused.library.not-a-folder': 'هذا ملف لا مجلد. اختر مجلدًا للمكتبة.',
  'refused.library.other-files': 'في هذا المجلد ملفات أخرى. اختر مجلدًا فارغًا، أو مجلدًا هو مكتبة Tickmark.',
  'refused.library.folder-path': 'اكتب مسار المجلد كاملًا من أوله («~» يعني مجلدك الرئيسي).',
  'refused.link.not-web': 'لا تُفتح إلا عناوين الويب والبريد.',
}
