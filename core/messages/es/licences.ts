import type { licences as english } from '../en/licences.ts'
import type { Translation } from '../translation.ts'

export const licences: Translation<'es', typeof english> = {
  'licences.title': 'Licencias de terceros',
  'licences.about': 'Tickmark contiene obras de otros, con sus propias licencias.',
  'licences.read': 'Leer las licencias',
  'licences.failed':
    'Las licencias no se pueden mostrar aquí. También están en THIRD-PARTY-NOTICES.txt, en la carpeta donde está instalado Tickmark.',
  'licences.reading': 'Leyendo las licencias…',
}
