import type { transfer as english } from '../en/transfer.ts'
import type { Translation } from '../translation.ts'

export const transfer: Translation<'uk', typeof english> = {
  'refused.transfer.not-one':
    'Цей JSON — не стаття, експортована з Tickmark. Нічого не імпортовано; виберіть файл, назва якого закінчується на «.tickmark» або «.tickmark.json».',
  'refused.transfer.newer':
    'Цю статтю експортував новіший Tickmark. Нічого не імпортовано; оновіть Tickmark тут, а тоді імпортуйте її знову.',
  'refused.transfer.hostile': 'Цей файл побудовано так, як жоден Tickmark не пише ({place}). Нічого не імпортовано.',
  'refused.transfer.shape':
    'Цю експортовану статтю пошкоджено в місці «{place}». Нічого не імпортовано; експортуйте її ще раз там, звідки вона.',
  'refused.transfer.reference':
    'Цю експортовану статтю пошкоджено: «{place}» вказує на те, чого в ній немає. Нічого не імпортовано; експортуйте її ще раз там, звідки вона.',
  'refused.transfer.journal':
    'Історія в цій експортованій статті не веде до статті, що в ній (крок {seq}). Нічого не імпортовано; експортуйте її ще раз там, звідки вона.',
  'refused.transfer.too-big':
    'Файли цієї статті завеликі для одного документа JSON ({megabytes} МБ; межа — {limit} МБ). Нічого не записано; у пакет (.tickmark) вміститься більше.',
}
