import type { addDraft as english } from '../en/add-draft.ts'
import type { Translation } from '../translation.ts'

export const addDraft: Translation<'es', typeof english> = {
  'add-draft.title': 'Añadir la versión {number}',
  'add-draft.file': 'El archivo de la nueva versión',
  'add-draft.file.words':
    'Suelte aquí la nueva versión: Word, PDF, EPUB, OpenDocument, RTF, una página web guardada, Markdown o texto.',
  'add-draft.choose': 'Elegir un archivo…',
  'add-draft.another': 'Otro archivo…',
  'add-draft.paste-instead': 'Pegar el texto en su lugar',
  'add-draft.one-file': 'De un archivo sale una versión. Elija el que contiene el texto nuevo.',
  'add-draft.paste': 'O pegue su texto',
  'add-draft.paste.about': 'Todo el texto, no solo lo que cambió. Todas las afirmaciones se trasladan a él.',
  'add-draft.name': 'Nombre',
  'add-draft.name.hint': 'tal como se publicó, actualización 18:00',
  'add-draft.stated.hint': 'del propio texto',
  'add-draft.go': 'Añadir la versión',
  'add-draft.stopped': 'Se detuvo la lectura. No se añadió ninguna versión; lo que escribió sigue aquí.',
  'add-draft.unknown': 'En este equipo no se sabe dónde está el archivo de la versión {number}. Elíjalo aquí.',
  'add-draft.missing': '«{name}» ya no está donde estaba. Elija el archivo aquí o pegue su texto.',
  'add-draft.same': 'El archivo no ha cambiado desde la versión {number}.',
  'add-draft.added': {
    one: 'Versión {number} añadida: 1 afirmación por decidir.',
    many: 'Versión {number} añadida: {count} de afirmaciones por decidir.',
    other: 'Versión {number} añadida: {count} afirmaciones por decidir.',
  },
  'add-draft.added-none': 'Versión {number} añadida: no hay ninguna afirmación por decidir.',
  'add-draft.drop-here': 'Suelte para añadirlo como nueva versión',
}
