import type { sample as english } from '../en/sample.ts'
import type { Translation } from '../translation.ts'

export const sample: Translation<'ar', typeof english> = {
  'sample.label': 'مثال',
  'sample.words': 'قصة مختلَقة، تحقّق نصفها: لا شخص ولا مكان ولا حدث فيها حقيقي. وصلت مسودتها الثانية للتو.',
  'sample.take': 'أخذ المسودة الثانية',
  'sample.waiting.title': 'مسودة ثانية في الانتظار',
  'sample.waiting.words':
    'أرسل الكاتب تحديثًا للمثال. خذه وانظر ما يحدث لكل ادعاء: أي الأحكام ما زال قائمًا، وما الذي يجب التحقق منه مجددًا.',
}
