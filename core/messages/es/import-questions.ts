import type { importQuestions as english } from '../en/import-questions.ts'
import type { Translation } from '../translation.ts'

export const importQuestions: Translation<'es', typeof english> = {
  'asking.tracked.title': {
    one: 'Este archivo tiene {count} cambio registrado',
    many: 'Este archivo tiene {count} de cambios registrados',
    other: 'Este archivo tiene {count} cambios registrados',
  },
  'asking.tracked.about':
    '«{name}» se escribió con control de cambios. El texto que se verifique puede ser el que los acepta todos o el que había antes de ellos.',
  'asking.tracked.list': 'Los cambios registrados',
  'asking.tracked.accepted': 'Con los cambios aceptados',
  'asking.tracked.original': 'Como era antes de ellos',
  'asking.tracked.inserted': 'Insertado',
  'asking.tracked.deleted': 'Eliminado',
  'asking.tracked.nobody': 'Autor no indicado',
  'asking.tracked.more': {
    one: 'y {count} cambio más',
    many: 'y {count} de cambios más',
    other: 'y {count} cambios más',
  },
  'asking.existing.title': 'Este artículo ya está en la biblioteca',
  'asking.existing.about':
    '«{name}» contiene «{title}» tal como se exportó el {when}. Pueden quedar los dos, o el del archivo puede ocupar el lugar del que está aquí.',
  'asking.existing.redacted': 'El archivo está expurgado: no tiene historial ni nada de lo reservado.',
  'asking.existing.backup':
    'Antes de reemplazar nada, el artículo que está aquí se guarda íntegro como copia de seguridad en la carpeta «backups» de la biblioteca. Deshacer no llega más atrás.',
  'asking.existing.copy': 'Importar como copia',
  'asking.existing.replace': 'Reemplazar tras una copia de seguridad',
  'asking.leave': 'No importarlo',
  'asking.leave-draft': 'No añadirlo',
  'asking.left': {
    one: 'A continuación, {count} archivo más le pregunta lo mismo.',
    many: 'A continuación, {count} de archivos más le preguntan lo mismo.',
    other: 'A continuación, {count} archivos más le preguntan lo mismo.',
  },
  'asking.replaced':
    '«{title}» se reemplazó. El anterior se conserva como «{backup}» en la carpeta «backups» de la biblioteca.',
  'asking.progress': 'Leyendo «{name}»: {done} de {of}',
  'cli.tracked': '--tracked admite «accepted» u «original».',
  'cli.existing': '--existing admite «copy» o «replace».',
  'cli.tracked-accepted': {
    one: 'Se aceptó {count} cambio registrado; --tracked original lee el texto anterior.',
    many: 'Se aceptaron {count} de cambios registrados; --tracked original lee el texto anterior.',
    other: 'Se aceptaron {count} cambios registrados; --tracked original lee el texto anterior.',
  },
  'cli.tracked-original': {
    one: 'El texto se leyó como era antes de {count} cambio registrado.',
    many: 'El texto se leyó como era antes de {count} de cambios registrados.',
    other: 'El texto se leyó como era antes de {count} cambios registrados.',
  },
  'cli.replaced': 'Reemplazó al que estaba en la biblioteca, que se conserva como backups/{backup}.',
}
