import type { refusals as english } from '../en/refusals.ts'
import type { Translation } from '../translation.ts'

export const refusals: Translation<'es', typeof english> = {
  'refused.article.exists': 'Este artículo ya está en la biblioteca.',
  'refused.article.unknown': 'Este artículo ya no está en la biblioteca. Elija otro en la lista.',
  'refused.checked.no-rationale':
    'Primero diga por qué: una afirmación cuenta como verificada cuando su veredicto tiene un motivo.',
  'refused.checked.no-verdict':
    'Primero elija una calificación y diga por qué: entonces la afirmación cuenta como verificada.',
  'refused.citation.unknown': 'Esta cita ya no está. Puede que se haya quitado en otra ventana.',
  'refused.claim.unknown':
    'Esta afirmación ya no está. Puede que se haya eliminado en otra ventana; deshacer la recupera.',
  'refused.draft.unknown':
    'No se pudo leer el texto de esta versión. Ejecute «Comprobar la biblioteca» para ver qué falla.',
  'refused.evidence.unknown': 'Este archivo ya no está en la biblioteca.',
  'refused.note.unknown': 'Esta nota ya no está.',
  'refused.passage.already': 'Estas palabras ya pertenecen a la afirmación.',
  'refused.passage.last': 'Una afirmación conserva al menos un pasaje. Elimine la afirmación en su lugar.',
  'refused.passage.unknown': 'Este pasaje ya no está.',
  'refused.person.unknown': 'Esta persona no está en la biblioteca.',
  'refused.rating.retired': '«{rating}» está retirada: sigue en los veredictos antiguos y ya no se asigna.',
  'refused.rating.unknown': 'Esta calificación no está en la escala elegida.',
  'refused.scale.unknown': 'Esta escala no está en la biblioteca.',
  'refused.selection.empty': 'Seleccione primero algunas palabras del artículo.',
  'refused.skip.no-sentence': 'Estas frases ya están marcadas. Seleccione una sin revisar.',
  'refused.source.unknown': 'Esta fuente ya no está en la biblioteca.',
  'refused.span.outside': 'La selección queda fuera del texto. Seleccione las palabras de nuevo.',
  'refused.undo.nothing': 'No hay nada que deshacer.',
  'refused.redo.nothing': 'No hay nada que rehacer.',
  'refused.unskip.none': 'Aquí no hay ninguna frase marcada como «nada que verificar».',
  'refused.checked.verify-again': 'Sus palabras cambiaron: confirme que sigue siendo válida o califíquela de nuevo.',
  'refused.claim.not-retired': 'Esta afirmación no está retirada.',
  'refused.claim.retired': 'Esta afirmación está retirada. Para trabajar en ella, primero recupérela.',
  'refused.claim.unplaced':
    'Algunas de sus palabras no tienen un lugar seguro en esta versión. Sitúelas primero o retire la afirmación.',
  'refused.draft.earlier': 'Esta es una versión anterior: se puede leer, pero el trabajo sigue en la más reciente.',
  'refused.draft.gone': 'Esta versión ya no está. Puede que se haya deshecho en otra ventana.',
  'refused.draft.same': 'Es exactamente el texto de la versión que se verifica, así que no se añadió ninguna.',
  'refused.draft.transfer':
    '«{name}» es un artículo entero de otro Tickmark, no una versión. Impórtelo en la biblioteca.',
  'refused.hold.not-again': 'Esta afirmación no está pendiente de verificarse de nuevo: no hay nada que confirmar.',
  'refused.supersede.nowhere':
    'Ninguna de sus palabras tiene un lugar seguro en esta versión. Sitúelas primero o retire la afirmación.',
}
