import type { transfer as english } from '../en/transfer.ts'
import type { Translation } from '../translation.ts'

export const transfer: Translation<'de', typeof english> = {
  'refused.transfer.not-one':
    'Dieses JSON ist kein aus Tickmark exportierter Artikel. Es wurde nichts importiert; wählen Sie eine Datei, die auf „.tickmark“ oder „.tickmark.json“ endet.',
  'refused.transfer.newer':
    'Dieser Artikel wurde aus einem neueren Tickmark exportiert. Es wurde nichts importiert; aktualisieren Sie Tickmark hier und importieren Sie ihn dann noch einmal.',
  'refused.transfer.hostile':
    'Diese Datei ist so aufgebaut, wie kein Tickmark sie schreibt ({place}). Es wurde nichts importiert.',
  'refused.transfer.shape':
    'Dieser exportierte Artikel ist bei „{place}“ beschädigt. Es wurde nichts importiert; exportieren Sie ihn dort, wo er herkommt, noch einmal.',
  'refused.transfer.reference':
    'Dieser exportierte Artikel ist beschädigt: „{place}“ verweist auf etwas, das nicht darin ist. Es wurde nichts importiert; exportieren Sie ihn dort, wo er herkommt, noch einmal.',
  'refused.transfer.journal':
    'Der Verlauf in diesem exportierten Artikel führt nicht zu dem Artikel darin (Schritt {seq}). Es wurde nichts importiert; exportieren Sie ihn dort, wo er herkommt, noch einmal.',
  'refused.transfer.too-big':
    'Die Dateien dieses Artikels sind zu groß für ein einziges JSON-Dokument ({megabytes} MB; möglich sind {limit} MB). Es wurde nichts geschrieben; ein Paket (.tickmark) fasst mehr.',
}
