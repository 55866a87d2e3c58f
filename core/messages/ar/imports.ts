import type { imports as english } from '../en/imports.ts'
import type { Translation } from '../translation.ts'

export const imports: Translation<'ar', typeof english> = {
  'import.refused.annotations':
    'يحتوي «{name}» على تعليقات توضيحية لا على مقال. افتح المقال الذي تتناوله وأضفها هناك. لم يُستورد شيء.',
  'import.refused.archive': '«{name}» ملف مضغوط. فك ضغطه أولًا، واستورد ملف المقال الذي فيه. لم يُستورد شيء.',
  'import.refused.binary':
    'لا يحتوي «{name}» نصًا يمكن قراءته. احفظ المقال نصًا عاديًا أو صفحة ويب واستورده، أو الصق المقال. لم يُستورد شيء.',
  'import.refused.bomb':
    'حجم «{name}» بعد فك ضغطه أكبر بكثير مما يحتاج إليه مقال، فأوقفت قراءته. استورد جزءًا منه، أو الصق المقال. لم يُستورد شيء.',
  'import.refused.cancelled': 'أُوقف استيراد «{name}». لم يُستورد شيء.',
  'import.refused.document':
    '«{name}» مستند {kind} من نوع لا يُقرأ. احفظه بصيغة ‎.docx‎ أو PDF واستورده، أو الصق المقال هنا. لم يُستورد شيء.',
  'import.refused.empty': '«{name}» فارغ. اختر ملفًا آخر، أو الصق المقال. لم يُستورد شيء.',
  'import.refused.json':
    '«{name}» ليس JSON مكتملًا وتعذّرت قراءته. إن كان من نسخة أخرى من Tickmark فصدّره هناك من جديد. لم يُستورد شيء.',
  'import.refused.media': '«{name}» صورة أو صوت أو فيلم، لا مقال. يمكن إضافته دليلًا إلى مصدر. لم يُستورد شيء.',
  'import.refused.memory':
    'احتاج «{name}» إلى ذاكرة كبيرة فتوقفت قراءته. استورد جزءًا منه، أو الصق المقال. لم يُستورد شيء.',
  'import.refused.no-words': 'لا كلمات في «{name}». لم يُستورد شيء.',
  'import.refused.time':
    'تجاوزت قراءة «{name}» المهلة بالثواني ({seconds}) فتوقفت. استورد جزءًا منه، أو الصق المقال. لم يُستورد شيء.',
  'import.refused.too-big':
    '«{name}» أكبر من {megabytes} م.ب، وهو الحد الأقصى لما يُقرأ. استورد جزءًا منه، أو الصق المقال. لم يُستورد شيء.',
  'import.refused.unreadable': 'تعذّرت قراءة «{name}». ربما كان تالفًا. جرّب لصق المقال بدلًا من ذلك. لم يُستورد شيء.',
  'import.untitled': 'مقال بلا عنوان',
}
