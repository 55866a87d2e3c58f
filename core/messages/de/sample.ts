import type { sample as english } from '../en/sample.ts'
import type { Translation } from '../translation.ts'

export const sample: Translation<'de', typeof english> = {
  'sample.label': 'Beispiel',
  'sample.words':
    'Eine erfundene Geschichte, zur Hälfte geprüft: Keine Person, kein Ort und kein Ereignis darin ist echt. Ihre zweite Fassung ist gerade eingetroffen.',
  'sample.take': 'Zweite Fassung übernehmen',
  'sample.waiting.title': 'Eine zweite Fassung wartet',
  'sample.waiting.words':
    'Die Redaktion hat das Beispiel überarbeitet. Übernehmen Sie die neue Fassung und sehen Sie, was aus jeder Behauptung wird: welche Urteile noch gelten und was erneut zu prüfen ist.',
}
