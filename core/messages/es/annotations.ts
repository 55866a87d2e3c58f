import type { annotations as english } from '../en/annotations.ts'
import type { Translation } from '../translation.ts'

export const annotations: Translation<'es', typeof english> = {
  'step.annotations.add': {
    one: 'añadir una anotación',
    many: 'añadir {count} de anotaciones',
    other: 'añadir {count} anotaciones',
  },
  'step.people.add': {
    one: 'añadir una persona',
    many: 'añadir {count} de personas',
    other: 'añadir {count} personas',
  },
  'action.article.add-annotations': 'Añadir anotaciones…',
  'annotations.title': 'Añadir anotaciones',
  'annotations.file': 'Un archivo de anotaciones',
  'annotations.file.words':
    'Suelte aquí un archivo: anotaciones de Hypothesis o de otra herramienta (JSON), un archivo de Word con comentarios o un artículo de otro Tickmark. Antes de añadir nada verá dónde va cada una.',
  'annotations.choose': 'Elegir un archivo…',
  'annotations.another': 'Otro archivo…',
  'annotations.own-file': 'Comentarios del archivo de esta versión',
  'annotations.one-file': 'Un archivo cada vez. Elija el que contiene las anotaciones.',
  'annotations.stopped': 'Se detuvo la lectura. No se añadió nada.',
  'annotations.found': {
    one: '{count} anotación en «{name}»',
    many: '{count} de anotaciones en «{name}»',
    other: '{count} anotaciones en «{name}»',
  },
  'annotations.show': 'Mostrar',
  'annotations.show.all': 'Todas',
  'annotations.tick-shown': 'Marcar las mostradas',
  'annotations.untick-shown': 'Desmarcar las mostradas',
  'annotations.list': 'Anotaciones',
  'annotations.take': 'Añadir esta anotación de {who}',
  'annotations.no-date': 'sin fecha',
  'annotations.on-whole': 'Sobre todo el artículo: va con el titular.',
  'annotations.here': 'Ya está aquí',
  'annotations.replies': {
    one: 'con {count} respuesta',
    many: 'con {count} de respuestas',
    other: 'con {count} respuestas',
  },
  'annotations.no-words': 'No dice sobre qué palabras es, o lo dice de un modo que aquí no se puede seguir.',
  'annotations.lost.about': 'Sus palabras no están en esta versión. Si la marca, será una afirmación sin lugar.',
  'annotations.ambiguous.about': 'Para añadirla, elija el lugar al que se refiere.',
  'annotations.place-chosen': 'Lugar elegido',
  'annotations.differs': 'Qué cambia: {what}',
  'annotations.differs-little': 'Las palabras cambian, pero en nada importante.',
  'annotations.made-on': 'Hecha sobre {source}',
  'annotations.version': 'Hecha sobre la versión de {version}',
  'annotations.go': {
    one: 'Añadir {count} anotación',
    many: 'Añadir {count} de anotaciones',
    other: 'Añadir {count} anotaciones',
  },
  'annotations.added': {
    one: 'Se añadió {count} anotación.',
    many: 'Se añadieron {count} de anotaciones.',
    other: 'Se añadieron {count} anotaciones.',
  },
  'annotations.skipped': {
    one: '{count} anotación no se pudo leer y se deja fuera.',
    many: '{count} de anotaciones no se pudieron leer y se dejan fuera.',
    other: '{count} anotaciones no se pudieron leer y se dejan fuera.',
  },
  'annotations.skipped.field': 'Número {number}: «{field}» no es como lo pide el formato.',
  'annotations.unreachable': {
    one: '{count} página de esta colección está en otro sitio. Nunca se descarga nada: pida un archivo que la contenga.',
    many: '{count} de páginas de esta colección están en otro sitio. Nunca se descarga nada: pida un archivo que las contenga.',
    other:
      '{count} páginas de esta colección están en otro sitio. Nunca se descarga nada: pida un archivo que las contenga.',
  },
  'annotations.offer': {
    one: 'Esta versión llegó con {count} comentario.',
    many: 'Esta versión llegó con {count} de comentarios.',
    other: 'Esta versión llegó con {count} comentarios.',
  },
  'annotations.offer.look': 'Verlos',
  'annotations.highlighted': 'Resaltado',
  'annotations.unknown-author': 'Autor desconocido',
  'annotations.verdict': '{rating}: {rationale}',
  'annotations.refused.too-many':
    '«{name}» contiene más de {max} anotaciones, el máximo que se lee de una vez. Exporte una parte. No se añadió nada.',
  'annotations.refused.field':
    '«{name}» no contiene ninguna anotación que se pueda leer: «{field}» no es como lo pide el formato. Expórtela de nuevo donde se hizo. No se añadió nada.',
  'annotations.refused.elsewhere':
    '«{name}» solo dice dónde están sus anotaciones. Nunca se descarga nada: pida un archivo que las contenga. No se añadió nada.',
  'annotations.refused.none': '«{name}» no contiene anotaciones ni comentarios. Elija otro archivo. No se añadió nada.',
  'refused.annotations.stale':
    'El artículo ha cambiado desde que se situaron estas anotaciones. Elija de nuevo su archivo. No se añadió nada.',
  'refused.annotations.none-chosen': 'Marque primero las anotaciones que quiere añadir.',
  'refused.annotations.no-place':
    'Una de estas anotaciones puede referirse a varios lugares. Elija primero el suyo. No se añadió nada.',
  'dialog.choose.annotations': 'Elija un archivo de anotaciones',
  'dialog.choose.read': 'Leer',
  'dialog.choose.annotations-filter': 'Anotaciones y comentarios',
  'cli.annotate.no-file': 'Diga qué archivo contiene las anotaciones.',
  'cli.annotate.line': '{state}  {who}  {words}',
  'cli.annotate.would-add': {
    one: 'Se añadiría {count} anotación.',
    many: 'Se añadirían {count} de anotaciones.',
    other: 'Se añadirían {count} anotaciones.',
  },
}
