import type { rules as english } from '../en/rules.ts'
import type { Translation } from '../translation.ts'

export const rules: Translation<'de', typeof english> = {
  'rules.title': 'Hausregeln',
  'rules.about':
    'Was eine Behauptung braucht, damit sie als geprüft gilt. Eine Regel ändert nie ein Urteil und hält niemanden auf: Eine Behauptung, der etwas fehlt, sagt es und bleibt unter dem, was noch zu tun ist.',
  'rules.rationale': 'Ein Urteil sagt, warum',
  'rules.rationale.about': 'Ein Urteil ohne Begründung gilt nicht als geprüft.',
  'rules.sources': 'Quellen je Behauptung',
  'rules.sources.about': 'Verschiedene Quellen, gleich, was sie zur Behauptung sagen.',
  'rules.sources.none': 'keine Regel',
  'rules.sources.some': '{count} oder mehr',
  'rules.wanted': 'Noch verlangt: {lacks}',
  'rules.lacks.sources': { one: '{count} weitere Quelle', other: '{count} weitere Quellen' },
  'rules.lacks.primary': 'eine primäre Quelle',
  'rules.lacks.rationale': 'eine Begründung',
  'claims.missing.sources': 'Weniger Quellen als verlangt',
  'claims.missing.primary': 'Keine primäre Quelle',
  'refused.checked.sources': {
    one: 'Die Hausregeln verlangen {count} Quelle, bevor eine Behauptung als geprüft gilt, und diese hat {has}. Ihr Urteil bleibt erhalten.',
    other:
      'Die Hausregeln verlangen {count} Quellen, bevor eine Behauptung als geprüft gilt, und diese hat {has}. Ihr Urteil bleibt erhalten.',
  },
  'step.rules.edit': 'Hausregeln ändern',
  'desk.optional': 'freiwillig',
  'triage.at-lacking': '{what}. Noch verlangt: {lacks}',
  'rules.primary.about': 'Mindestens eine ihrer Quellen ist als primär eingestuft.',
  'refused.checked.primary':
    'Die Hausregeln verlangen eine als primär eingestufte Quelle, bevor eine Behauptung als geprüft gilt. Ihr Urteil bleibt erhalten.',
  'rules.primary': 'Eine primäre Quelle je Behauptung',
}
