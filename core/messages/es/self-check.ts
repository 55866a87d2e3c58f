import type { selfCheck as english } from '../en/self-check.ts'
import type { Translation } from '../translation.ts'

export const selfCheck: Translation<'es', typeof english> = {
  'self-check.well':
    'Tickmark {version} funciona aquí: abrió su ventana y una biblioteca, importó un texto, marcó una afirmación, exportó un informe y lo comprobó todo.',
  'self-check.too-long': 'No terminó en dos minutos.',
  'self-check.page-ended': 'La página de la ventana terminó por sí sola: {reason}.',
  'self-check.no-article': 'El texto se leyó, pero no salió de él ningún artículo.',
  'self-check.no-report': 'El informe se creó, pero no está en el disco.',
}
