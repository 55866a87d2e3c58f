import type { copies as english } from '../en/copies.ts'
import type { Translation } from '../translation.ts'

export const copies: Translation<'es', typeof english> = {
  'copy.kind.checking': 'Copia de verificación',
  'copy.kind.checked': 'Copia verificada',
  'copy.file.checking': 'Copia de verificación – {title}',
  'copy.file.checked': 'Copia verificada – {title}',
  'copy.refused.word':
    '«{name}», el archivo de Word de esta versión, no se pudo volver a escribir con comentarios. Puede estar dañado o ser muy grande. Entregue en su lugar una página web o un PDF. No se escribió nada.',
  'copy.about.checking':
    'Todo el trabajo sobre la versión {draft}: cada afirmación con su veredicto, su motivo, sus fuentes y sus notas.',
  'copy.about.checked':
    'Lo que hay que corregir, responder o aclarar en la versión {draft}. Las afirmaciones que resultaron correctas no llevan comentario.',
  'copy.chosen': {
    one: 'Aquí se recoge {told} de {count} afirmación.',
    many: 'Aquí se recogen {told} de {count} afirmaciones; las demás se han omitido.',
    other: 'Aquí se recogen {told} de {count} afirmaciones; las demás se han omitido.',
  },
  'copy.counts': 'Contiene {counts}.',
  'copy.count.correction': {
    one: '{count} corrección',
    many: '{count} correcciones',
    other: '{count} correcciones',
  },
  'copy.count.query': { one: '{count} consulta', many: '{count} consultas', other: '{count} consultas' },
  'copy.count.clarification': {
    one: '{count} aclaración',
    many: '{count} aclaraciones',
    other: '{count} aclaraciones',
  },
  'copy.nothing': 'No hay nada que corregir, responder ni aclarar.',
  'copy.not-checked': {
    one: '{count} afirmación no lleva comentario porque nadie la ha verificado aún: {claims}.',
    many: '{count} afirmaciones no llevan comentario porque nadie las ha verificado aún: {claims}.',
    other: '{count} afirmaciones no llevan comentario porque nadie las ha verificado aún: {claims}.',
  },
  'copy.unseen': {
    one: '{count} de {total} frases está sin revisar.',
    many: '{count} de {total} frases están sin revisar.',
    other: '{count} de {total} frases están sin revisar.',
  },
  'copy.unseen-told': {
    one: '{count} de {total} frases está sin revisar:',
    many: '{count} de {total} frases están sin revisar:',
    other: '{count} de {total} frases están sin revisar:',
  },
  'copy.unseen-more': '… y {count} más.',
  'copy.withheld': {
    one: 'Hay un elemento reservado que no aparece en esta copia, para proteger a una fuente o por ser interno.',
    many: 'Hay {count} elementos reservados que no aparecen en esta copia, para proteger a las fuentes o por ser internos.',
    other:
      'Hay {count} elementos reservados que no aparecen en esta copia, para proteger a las fuentes o por ser internos.',
  },
  'copy.made': 'Elaborada el {at} con Tickmark {version}',
  'copy.claim': 'Afirmación {number}: {wording}',
  'copy.asked.correction': 'Corrección, afirmación {number}: {wording}',
  'copy.asked.query': 'Consulta, afirmación {number}: {wording}',
  'copy.asked.clarification': 'Aclaración, afirmación {number}: {wording}',
  'copy.said-by': 'lo dice {name}',
  'copy.said-on': 'fecha: {date}',
  'copy.correct': 'Propuesta: «{to}» en lugar de «{from}».',
  'copy.put': 'Propuesta: «{to}».',
  'copy.take-out': 'Propuesta: suprimir «{from}».',
  'copy.overlaps':
    'No se ha introducido en el texto, porque afecta a las mismas palabras que la corrección de la afirmación {number}.',
  'copy.correction-nowhere':
    'No se ha introducido en el texto, porque sus palabras no tienen un lugar seguro en esta versión.',
  'copy.no-difference': 'No se ha introducido en el texto, porque ya lo dice así.',
  'copy.rated': '{label} ({scale})',
  'copy.rated-before': 'Calificación anterior: {label} ({scale})',
  'copy.earlier': 'Veredicto anterior: {label}: {name}, {at}',
  'copy.citation': '{stance}: {source}',
  'copy.quote': '«{words}»',
  'copy.note': 'Nota: {text}',
  'copy.note-by': 'Nota de {name}, {at}: {text}',
  'copy.skip-link': 'Ir al artículo',
  'copy.margin': 'Comentarios a esta parte',
  'copy.comment-by': '{name}, {at}',
  'copy.also': 'También la afirmación {number}, comentada más arriba',
  'copy.nowhere': 'Sin lugar seguro en esta versión',
  'copy.taken-out': 'suprimido:',
  'copy.put-in': 'añadido:',
}
