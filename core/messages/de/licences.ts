import type { licences as english } from '../en/licences.ts'
import type { Translation } from '../translation.ts'

export const licences: Translation<'de', typeof english> = {
  'licences.title': 'Lizenzen anderer',
  'licences.about': 'Tickmark enthält Arbeiten anderer, unter deren eigenen Lizenzen.',
  'licences.read': 'Lizenzen lesen',
  'licences.failed':
    'Die Lizenzen lassen sich hier nicht zeigen. Sie stehen auch in THIRD-PARTY-NOTICES.txt, im Ordner, in dem Tickmark installiert ist.',
  'licences.reading': 'Die Lizenzen werden gelesen…',
}
