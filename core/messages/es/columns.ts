import type { columns as english } from '../en/columns.ts'
import type { Translation } from '../translation.ts'

export const columns: Translation<'es', typeof english> = {
  'columns.title': 'Columnas de las afirmaciones',
  'columns.all': { one: 'La única columna.', many: 'Las {count} de columnas.', other: 'Las {count} columnas.' },
  'columns.some': '{chosen} de {count} columnas, en un orden propio.',
  'columns.choose': 'Elegir y ordenar columnas',
  'columns.reset': 'Todas las columnas',
  'columns.about':
    'La tabla de afirmaciones tiene las columnas marcadas, en este orden. Siempre queda al menos una. Se recuerda en este equipo, para todos los artículos.',
  'columns.up': 'Subir «{name}»',
  'columns.down': 'Bajar «{name}»',
  'columns.moved': '«{name}» es ahora {place} de {count}.',
  'columns.go': { one: 'Usar una columna', many: 'Usar {count} de columnas', other: 'Usar {count} columnas' },
}
