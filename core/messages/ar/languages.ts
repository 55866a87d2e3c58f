import type { languages as english } from '../en/languages.ts'
import type { Translation } from '../translation.ts'

export const languages: Translation<'ar', typeof english> = {
  'language.label': 'اللغة',
  'language.system': 'كلغة النظام',
  'settings.language': 'اللغة',
  'settings.language.about': 'ما يقوله Tickmark: القوائم والرسائل والتقارير. أما المقالات وما يُكتب فتبقى بلغتها.',
}
