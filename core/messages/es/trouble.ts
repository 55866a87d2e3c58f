import type { trouble as english } from '../en/trouble.ts'
import type { Translation } from '../translation.ts'

export const trouble: Translation<'es', typeof english> = {
  'action.help.log': 'Mostrar el diario de fallos',

  'log.part': 'Si algo sale mal',
  'log.part.about':
    'Tickmark lleva en este equipo un diario de lo que salió mal y en qué parte del programa. Puede leerlo, copiarlo y enviarlo a quien le ayude.',
  'log.title': 'El diario de fallos',
  'log.holds':
    'Contiene horas, las versiones de Tickmark y del sistema y, por cada cosa que salió mal, la parte del programa que se topó con ella.',
  'log.never':
    'Nunca contiene palabras de un artículo, títulos, nombres de personas, nombres de archivos o carpetas ni direcciones de fuentes.',
  'log.unsent': 'Nada se envía por sí solo: léalo y envíelo usted, si quiere.',
  'log.place': 'Está en {place}.',
  'log.text': 'El texto del diario de fallos, lo más reciente al final',
  'log.empty': 'El diario de fallos está vacío: nada ha salido mal todavía en este equipo.',
  'log.reading': 'Leyendo el diario de fallos…',
  'log.copy': 'Copiar',
  'log.copied': 'El diario de fallos se copió.',
  'log.not-copied': 'El diario de fallos no se pudo copiar. Seleccione su texto y cópielo con el teclado.',
  'log.save': 'Guardar una copia…',
  'log.show': 'Mostrar en la carpeta',

  'recovered.window': 'La ventana dejó de funcionar y se abrió de nuevo.',
  'recovered.run': 'La última vez, Tickmark no se cerró como es debido.',
  'saved.up-to': 'Todos los cambios hasta {time} están guardados.',
  'saved.all': 'Todo lo confirmado está guardado.',
  'saved.fields': {
    one: 'Se conserva {count} campo a medias, que reaparece al abrir aquello a lo que pertenece; pueden faltar sus últimas letras.',
    many: 'Se conservan {count} de campos a medias, que reaparecen al abrir aquello a lo que pertenecen; pueden faltar sus últimas letras.',
    other:
      'Se conservan {count} campos a medias, que reaparecen al abrir aquello a lo que pertenecen; pueden faltar sus últimas letras.',
  },

  'broken.screen': 'Esta pantalla dejó de funcionar',
  'broken.window': 'La ventana dejó de funcionar',
  'broken.others': 'Las demás pantallas siguen funcionando.',
  'broken.unknown': 'Tickmark no responde en este momento, así que aquí no se puede decir qué está guardado.',
  'broken.reload': 'Recargar la ventana',
  'refused.window.surprise':
    'Ocurrió algo inesperado en esta ventana. Todo lo confirmado antes está guardado; si algo no se ve bien, abra la pantalla de nuevo.',
}
