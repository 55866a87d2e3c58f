import type { machine as english } from '../en/machine.ts'
import type { Translation } from '../translation.ts'

export const machine: Translation<'ar', typeof english> = {
  'machine.ticket.unknown': 'لم يعد هذا الملف متاحًا. اختره من جديد.',
  'machine.file.missing': 'لم يعد «{name}» موجودًا. اختر الملف من جديد.',
  'machine.file.denied': 'لا يُسمح بقراءة «{name}». تحقق من أذوناته وحاول من جديد.',
  'machine.file.not-a-file': '«{name}» ليس ملفًا. اختر ملفًا.',
  'machine.file.too-big': '«{name}» أكبر من {limit} م.ب، فلم يُقرأ. لم يتغيّر شيء.',
  'machine.file.unreadable': 'تعذّرت قراءة «{name}». لم يتغيّر شيء؛ حاول من جديد، أو اختر نسخة أخرى.',

  'machine.save.no-folder': 'تعذّرت كتابة «{name}»: المجلد المقصود غير موجود. أنشئه أولًا.',
  'machine.save.folder-there': 'يوجد مجلد في الموضع الذي يُكتب فيه «{name}». اختر اسمًا آخر.',
  'machine.save.denied': 'تعذّرت كتابة «{name}» هناك: المجلد لا يسمح بذلك. اختر مجلدًا آخر.',
  'machine.save.full': 'القرص ممتلئ، فلم يُكتب «{name}». أفرغ بعض المساحة وحاول من جديد.',
  'machine.save.failed': 'تعذّرت كتابة «{name}» (أبلغ القرص عن {code}). اختر مكانًا آخر وحاول من جديد.',

  'machine.link.refused': 'لا تُفتح إلا العناوين التي تبدأ بـhttp أو https أو mailto.',
  'machine.link.failed': 'تعذّر على النظام فتح هذا العنوان. انسخه إلى المتصفح.',

  'dialog.choose.article': 'اختيار مقالات للاستيراد',
  'dialog.choose.evidence': 'اختيار ملفات لحفظها أدلة',
  'dialog.choose.folder': 'اختيار مجلد المكتبة',
  'dialog.choose.articles-filter': 'المقالات',
  'dialog.choose.all-filter': 'كل الملفات',
  'dialog.choose.import': 'استيراد',
  'dialog.choose.keep': 'حفظ',
  'dialog.choose.use-folder': 'استخدام هذا المجلد',
  'dialog.save-all.title': 'اختر مجلدًا للمستندات',
  'dialog.save-all.here': 'الحفظ هنا',
  'dialog.save.title': 'حفظ «{name}»',

  'menu.window': 'نافذة',
  'menu.show-saved': 'إظهار الملف المحفوظ في مجلده',
  'menu.undo.step': 'تراجع: {step}',
  'menu.redo.step': 'إعادة: {step}',
  'menu.learn-spelling': 'إضافة إلى القاموس',

  'start.in-browser': 'لا يمكن تشغيل Electron هنا ({why})، لذا يُفتح Tickmark في متصفحك على هذا العنوان:',
  'start.because.no-display': 'لا توجد شاشة',
  'start.because.no-program': 'تعذّر جلب برنامجه',
  'start.because.ended': 'انتهى فور تشغيله',
  'start.fetching': 'جارٍ جلب برنامج Electron، لهذه المرة فقط (نحو 120 م.ب)…',
  'start.as-root':
    'لا يعمل وضع الحماية في Electron مع المستخدم root، لذا أُوقف: شغّل Tickmark بمستخدم آخر في العمل اليومي.',

  'machine.start.failed': 'تعذّر تشغيل Tickmark',
  'machine.start.failed-detail':
    'لم يُمسّ شيء في مكتبتك. شغّله من جديد؛ وإن تكرر ذلك فأعد تثبيت Tickmark. سبب الخلل: {reason}',
  'machine.window.gone-for-good':
    'توقفت النافذة عن العمل عدة مرات. كل ما تأكد محفوظ على القرص: أغلق Tickmark وشغّله من جديد.',
}
