import type { drafts as english } from '../en/drafts.ts'
import type { Translation } from '../translation.ts'

export const drafts: Translation<'uk', typeof english> = {
  'material.figure': 'число',
  'material.unit': 'одиниця виміру',
  'material.currency': 'валюта',
  'material.date': 'дата або час',
  'material.negation': 'заперечення',
  'material.quantifier': 'скільки саме',
  'material.comparison': 'порівняння',
  'material.modal': 'ступінь певності',
  'material.name': 'власна назва або ім’я',
  'material.title': 'титул або посада',
  'material.quotation': 'цитата',
  'material.attribution': 'як подано, чиї це слова',
  'material.claimant': 'хто це каже',
  'material.words': 'слова',
  'material.changed': '{kind}: {before} → {after}',
  'material.added': '{kind}: додано {after}',
  'material.removed': '{kind}: прибрано {before}',
  'material.changed-around': 'у його реченні: {kind}: {before} → {after}',
  'material.added-around': 'у його реченні: {kind}: додано {after}',
  'material.removed-around': 'у його реченні: {kind}: прибрано {before}',
}
