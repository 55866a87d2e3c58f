import type { documents as english } from '../en/documents.ts'
import type { Translation } from '../translation.ts'

export const documents: Translation<'ar', typeof english> = {
  'import.refused.book-protected':
    'الملف «{name}» محميّ من النسخ ولا يمكن قراءة كلماته. اطلب نسخة بلا حماية، أو الصق المقال. لم يُستورد شيء.',
  'import.refused.document-locked':
    'الملف «{name}» مقفل بكلمة مرور. افتحه في البرنامج الذي جاء منه، واحفظه من دونها ثم استورده، أو الصق المقال. لم يُستورد شيء.',
}
