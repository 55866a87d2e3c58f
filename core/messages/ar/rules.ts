import type { rules as english } from '../en/rules.ts'
import type { Translation } from '../translation.ts'

export const rules: Translation<'ar', typeof english> = {
  'rules.title': 'قواعد المكتب',
  'rules.about':
    'ما يحتاجه الادعاء ليُعدّ مما جرى التحقق منه. لا تغيّر القاعدة حكمًا ولا توقف أحدًا: الادعاء الذي ينقصه شيء يقول ذلك ويبقى ضمن ما تبقّى.',
  'rules.rationale': 'الحكم يذكر تعليله',
  'rules.rationale.about': 'الحكم بلا تعليل لا يُعدّ تحققًا.',
  'rules.sources': 'المصادر المطلوبة لكل ادعاء',
  'rules.sources.about': 'مصادر مختلفة، أيًّا كان ما تقوله عن الادعاء.',
  'rules.sources.none': 'بلا قاعدة',
  'rules.sources.some': '{count} أو أكثر',
  'rules.wanted': 'ما زال مطلوبًا: {lacks}',
  'rules.lacks.sources': {
    zero: '{count} مصدر آخر',
    one: 'مصدر آخر',
    two: 'مصدران آخران',
    few: '{count} مصادر أخرى',
    many: '{count} مصدرًا آخر',
    other: '{count} مصدر آخر',
  },
  'rules.lacks.primary': 'مصدر أوّلي',
  'rules.lacks.rationale': 'تعليل',
  'claims.missing.sources': 'مصادر أقل من المطلوب',
  'claims.missing.primary': 'بلا مصدر أوّلي',
  'refused.checked.sources': {
    zero: 'تطلب قواعد المكتب {count} مصدر قبل أن يُعدّ الادعاء مما جرى التحقق منه، ولهذا {has}. حكمك محفوظ.',
    one: 'تطلب قواعد المكتب مصدرًا واحدًا ({count}) قبل أن يُعدّ الادعاء مما جرى التحقق منه، ولهذا {has}. حكمك محفوظ.',
    two: 'تطلب قواعد المكتب مصدرين ({count}) قبل أن يُعدّ الادعاء مما جرى التحقق منه، ولهذا {has}. حكمك محفوظ.',
    few: 'تطلب قواعد المكتب {count} مصادر قبل أن يُعدّ الادعاء مما جرى التحقق منه، ولهذا {has}. حكمك محفوظ.',
    many: 'تطلب قواعد المكتب {count} مصدرًا قبل أن يُعدّ الادعاء مما جرى التحقق منه، ولهذا {has}. حكمك محفوظ.',
    other: 'تطلب قواعد المكتب {count} مصدر قبل أن يُعدّ الادعاء مما جرى التحقق منه، ولهذا {has}. حكمك محفوظ.',
  },
  'step.rules.edit': 'تغيير قواعد المكتب',
  'desk.optional': 'اختياري',
  'triage.at-lacking': '{what}. ما زال مطلوبًا: {lacks}',
  'rules.primary.about': 'أحد مصادره على الأقل مصنّف أوّليًّا.',
  'refused.checked.primary': 'تطلب قواعد المكتب مصدرًا مصنّفًا أوّليًّا قبل أن يُعدّ الادعاء مما جرى التحقق منه. حكمك محفوظ.',
  'rules.primary': 'مصدر أوّلي لكل ادعاء',
}
