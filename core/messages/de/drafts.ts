import type { drafts as english } from '../en/drafts.ts'
import type { Translation } from '../translation.ts'

export const drafts: Translation<'de', typeof english> = {
  'material.figure': 'eine Zahl',
  'material.unit': 'eine Einheit',
  'material.currency': 'eine Währung',
  'material.date': 'ein Datum oder eine Zeitangabe',
  'material.negation': 'eine Verneinung',
  'material.quantifier': 'eine Mengenangabe',
  'material.comparison': 'ein Vergleich',
  'material.modal': 'wie sicher es ist',
  'material.name': 'ein Name',
  'material.title': 'ein Titel oder Amt',
  'material.quotation': 'ein Zitat',
  'material.attribution': 'die Zuschreibung',
  'material.claimant': 'wer es sagt',
  'material.words': 'der Wortlaut',
  'material.changed': '{kind}: {before} → {after}',
  'material.added': '{kind}: {after} ist neu',
  'material.removed': '{kind}: {before} ist weg',
  'material.changed-around': 'in seinem Satz: {kind}: {before} → {after}',
  'material.added-around': 'in seinem Satz: {kind}: {after} ist neu',
  'material.removed-around': 'in seinem Satz: {kind}: {before} ist weg',
}
