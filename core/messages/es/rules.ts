import type { rules as english } from '../en/rules.ts'
import type { Translation } from '../translation.ts'

export const rules: Translation<'es', typeof english> = {
  'rules.title': 'Normas de la casa',
  'rules.about':
    'Lo que una afirmación necesita para contar como verificada. Una norma nunca cambia un veredicto ni detiene a nadie: la afirmación a la que le falta algo lo dice y sigue entre lo pendiente.',
  'rules.rationale': 'Un veredicto dice por qué',
  'rules.rationale.about': 'Un veredicto sin motivo no cuenta como verificado.',
  'rules.sources': 'Fuentes que pide cada afirmación',
  'rules.sources.about': 'Fuentes distintas, digan lo que digan de la afirmación.',
  'rules.sources.none': 'sin norma',
  'rules.sources.some': '{count} o más',
  'rules.wanted': 'Aún se pide: {lacks}',
  'rules.lacks.sources': { one: '{count} fuente más', many: '{count} de fuentes más', other: '{count} fuentes más' },
  'rules.lacks.primary': 'una fuente primaria',
  'rules.lacks.rationale': 'un motivo',
  'claims.missing.sources': 'Menos fuentes de las pedidas',
  'claims.missing.primary': 'Sin fuente primaria',
  'refused.checked.sources': {
    one: 'Las normas de la casa piden {count} fuente para que una afirmación cuente como verificada, y esta tiene {has}. Su veredicto se conserva.',
    many: 'Las normas de la casa piden {count} de fuentes para que una afirmación cuente como verificada, y esta tiene {has}. Su veredicto se conserva.',
    other:
      'Las normas de la casa piden {count} fuentes para que una afirmación cuente como verificada, y esta tiene {has}. Su veredicto se conserva.',
  },
  'step.rules.edit': 'cambiar las normas de la casa',
  'desk.optional': 'opcional',
  'triage.at-lacking': '{what}. Aún se pide: {lacks}',
  'rules.primary.about': 'Al menos una de sus fuentes está clasificada como primaria.',
  'refused.checked.primary':
    'Las normas de la casa piden una fuente clasificada como primaria para que una afirmación cuente como verificada. Su veredicto se conserva.',
  'rules.primary': 'Una fuente primaria para cada afirmación',
}
