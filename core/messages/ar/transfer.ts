import type { transfer as english } from '../en/transfer.ts'
import type { Translation } from '../translation.ts'

export const transfer: Translation<'ar', typeof english> = {
  'refused.transfer.not-one':
    'ملف JSON هذا ليس مقالًا مصدَّرًا من Tickmark. لم يُستورد شيء؛ اختر ملفًا ينتهي بـ«.tickmark» أو «.tickmark.json».',
  'refused.transfer.newer':
    'صُدّر هذا المقال من إصدار أحدث من Tickmark. لم يُستورد شيء؛ حدّث Tickmark هنا ثم أعد الاستيراد.',
  'refused.transfer.hostile': 'بُني هذا الملف بطريقة لا يكتبها أي Tickmark ({place}). لم يُستورد شيء.',
  'refused.transfer.shape': 'هذا المقال المصدَّر تالف عند «{place}». لم يُستورد شيء؛ صدّره من جديد من حيث جاء.',
  'refused.transfer.reference':
    'هذا المقال المصدَّر تالف: «{place}» يشير إلى شيء ليس فيه. لم يُستورد شيء؛ صدّره من جديد من حيث جاء.',
  'refused.transfer.journal':
    'السجل في هذا المقال المصدَّر لا يؤدي إلى المقال الذي فيه (الخطوة {seq}). لم يُستورد شيء؛ صدّره من جديد من حيث جاء.',
  'refused.transfer.too-big':
    'ملفات هذا المقال أكبر من أن يسعها مستند JSON واحد ({megabytes} م.ب، والحد {limit} م.ب). لم يُكتب شيء؛ الحزمة (.tickmark) تسع أكثر.',
}
