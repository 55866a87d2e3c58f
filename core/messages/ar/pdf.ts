import type { pdf as english } from '../en/pdf.ts'
import type { Translation } from '../translation.ts'

export const pdf: Translation<'ar', typeof english> = {
  'pdf.refused.locked':
    'الملف «{name}» محمي بكلمة مرور. افتحه في برنامج PDF واحفظه أو اطبعه من دون كلمة المرور، ثم استورد تلك النسخة. لم يُستورد أي شيء.',
  'pdf.refused.scanned':
    'لا يحتوي الملف «{name}» إلا على صور لصفحاته، بلا نص. شغّل عليه أولًا التعرّف على النص (OCR) واستورد النتيجة، أو ألصق المقال. لم يُستورد أي شيء.',
}
