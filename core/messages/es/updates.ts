import type { updates as english } from '../en/updates.ts'
import type { Translation } from '../translation.ts'

export const updates: Translation<'es', typeof english> = {
  'updates.title': 'Versiones nuevas',
  'updates.about':
    'Tickmark busca una versión nueva solo cuando usted lo pide. Lee un número de versión y nunca descarga ni instala nada.',
  'updates.nowhere':
    'Esta compilación de Tickmark no sabe dónde se anuncian las versiones nuevas, así que no puede buscarlas.',
  'updates.daily': 'Buscar una versión nueva una vez al día',
  'updates.daily.about': 'Una sola petición, sin cookies y sin una palabra sobre usted, este equipo o su trabajo, a:',
  'updates.look': 'Buscar ahora',
  'updates.looked': 'Última búsqueda: {time}',
  'updates.never': 'Aún no se ha buscado',
  'updates.newest': 'No hay ninguna versión posterior a la {version}, que es la suya.',
  'updates.newer': 'Ha salido la versión {version}',
  'updates.newer.about': 'Usted tiene la {version}.',
  'updates.open': 'Abrir su página',
  'updates.refused.no-address': 'Esta compilación de Tickmark no sabe dónde buscar.',
  'updates.refused.unreachable': 'No ha respondido nadie. Vuelva a buscar cuando este equipo tenga red.',
  'updates.refused.answer': 'La respuesta no indicaba ninguna versión. Vuelva a buscar otro día.',
}
