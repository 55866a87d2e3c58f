import type { claimReview as english } from '../en/claim-review.ts'
import type { Translation } from '../translation.ts'

/** Sentences about what is handed over to machines: ClaimReview, the Fact Check Tools, W3C annotations. */
export const claimReview: Translation<'ar', typeof english> = {
  'claim-review.file': '{title} – ClaimReview',
  'claim-review.file.page': '{title} – تدقيق',
  'claim-review.file.fact-check': '{title} – Fact Check Tools',
  'claim-review.file.annotations': '{title} – تعليقات W3C',
  'claim-review.page.kicker': 'تدقيق الحقائق',
  'claim-review.page.by': 'الناشر: {name}',
  'claim-review.page.said': 'قاله {name}',
  'claim-review.page.said-on': 'قاله {name}، {date}',
  'claim-review.page.reviewed': 'جرى التحقق {date}',
  'claim-review.page.article': 'المقال',
  'claim-review.page.full': 'التحقق الكامل',
  'claim-review.preview.json': 'الملف كما سيكون',
  'claim-review.preview.cut': 'للملف بقية؛ يظهر هنا أوله فقط.',
  'claim-review.ready.title': 'قبل أن يكتمل',
  'claim-review.ready.all': 'لا ينقص شيء.',
  'claim-review.ready.required': 'لازم',
  'claim-review.ready.recommended': 'مستحسن',
  'claim-review.ready.no-verdicts': 'لا ادعاء له حكم معتمد بعد.',
  'claim-review.ready.no-url': 'ينقص رابط الصفحة التي تحمل التحقق الكامل.',
  'claim-review.ready.bad-url': 'يجب أن يبدأ رابط صفحة التحقق الكامل بـ http:// أو https://.',
  'claim-review.ready.no-publisher': 'لم يُذكر من ينشر التحقق.',
  'claim-review.ready.bad-publisher-url': 'يجب أن يبدأ رابط الناشر بـ http:// أو https://؛ وقد تُرك.',
  'claim-review.ready.no-article-url': 'ليس للمقال رابط على الشبكة، فلا يمكن ذكر موضع الادعاءات.',
  'claim-review.ready.no-verdict': 'ليس للادعاء {number} حكم معتمد؛ وقد تُرك.',
  'claim-review.ready.no-wording': 'لا صياغة للادعاء {number}.',
  'claim-review.ready.too-long': 'طول الادعاء {number} هو {count} حرفًا؛ ولا يظهر كاملًا ما زاد على {limit}.',
  'claim-review.ready.rating-word': 'في الادعاء {number} كلمات تقييم: «{word}».',
  'claim-review.ready.no-numbers': 'ليس لتقييم الادعاء {number} موضع بين أرقام مقياسه؛ فيُسلَّم بلا أرقام.',
  'claim-review.ready.numbers-disordered':
    'لا تتدرج أرقام مقياس الادعاء {number} من الخطأ إلى الصواب؛ فيُسلَّم بلا أرقام.',
  'claim-review.ready.no-claimant': 'لم يُذكر صاحب الادعاء {number}: لا اسم كاتب للمقال.',
  'claim-review.ready.claimant-kind':
    'الادعاء {number}: لا يُعرف هل «{name}» شخص أم جهة. ويُعرف ذلك حين يحمل الاسم مصدر من نوع «{kind}».',
  'claim-review.ready.no-date': 'لم يُذكر تاريخ الادعاء {number}.',
  'claim-review.ready.unclear-date':
    'الادعاء {number}: لا يحدد «{date}» يومًا أو شهرًا أو سنة على وجه اليقين؛ فتُرك التاريخ.',
  'claim-review.refused.none-counts':
    'ليس لأي من الادعاءات المختارة حكم معتمد بعد، فلا شيء يُسلَّم للآلات. أصدر حكمًا أولًا.',
  'claim-review.refused.no-json': 'هذا ليس JSON.',
  'claim-review.refused.none': 'لا ClaimReview فيه.',
  'claim-review.refused.lacks': 'ينقص ClaimReview {number} الحقل {field}.',
  'claim-review.refused.numbers':
    'أرقام ClaimReview {number} بلا ترتيب: يجب ألا يقل الأسوأ عن 1، وأن يزيد الأفضل عليه، وأن يقع التقييم بينهما.',
}
