import type { reportsScreen as english } from '../en/reports-screen.ts'
import type { Translation } from '../translation.ts'

export const reportsScreen: Translation<'es', typeof english> = {
  'reports-screen.title': 'Informe',
  'reports-screen.preview': 'El informe tal como quedará',
  'reports-screen.preparing': 'Preparando el informe…',
  'reports-screen.export-html': 'Exportar en HTML',
  'reports-screen.export-json': 'Exportar en JSON',
  'reports-screen.html.about':
    'Un solo archivo para lectores y editores: se abre en cualquier navegador, se imprime y no necesita red. No contiene nada reservado.',
  'reports-screen.json.about':
    'El artículo completo con sus versiones, afirmaciones, fuentes e historial, para otro Tickmark o para archivarlo. Contiene todo, también lo reservado.',
  'reports-screen.withheld': {
    one: 'Un elemento reservado no aparece en este informe.',
    many: '{count} de elementos reservados no aparecen en este informe.',
    other: '{count} elementos reservados no aparecen en este informe.',
  },
  'reports-screen.withheld.about':
    'Las fuentes, citas y notas marcadas como reservadas se quedan en la biblioteca. La exportación en JSON las contiene: entréguela solo a quien pueda conocerlas.',
  'reports-screen.again': 'Descargar de nuevo',
  'reports-screen.none.title': 'No hay ningún artículo en la mesa',
  'reports-screen.none.words': 'Abra primero un artículo; aquí se verá su informe tal como se entregará.',
  'reports-screen.none.go': 'Ir a la biblioteca',
  'reports-screen.retry': 'Reintentar',
}
