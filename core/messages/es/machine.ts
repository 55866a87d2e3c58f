import type { machine as english } from '../en/machine.ts'
import type { Translation } from '../translation.ts'

export const machine: Translation<'es', typeof english> = {
  'machine.ticket.unknown': 'Este archivo ya no está disponible. Elíjalo de nuevo.',
  'machine.file.missing': '«{name}» ya no está ahí. Elija el archivo de nuevo.',
  'machine.file.denied': 'No hay permiso para leer «{name}». Compruebe los permisos e inténtelo de nuevo.',
  'machine.file.not-a-file': '«{name}» no es un archivo. Elija un archivo.',
  'machine.file.too-big': '«{name}» supera los {limit} MB y no se leyó. No se cambió nada.',
  'machine.file.unreadable': '«{name}» no se pudo leer. No se cambió nada; inténtelo de nuevo o elija otra copia.',

  'machine.save.no-folder': 'No se pudo escribir «{name}»: la carpeta de destino no existe. Créela primero.',
  'machine.save.folder-there': 'Hay una carpeta donde debería escribirse «{name}». Elija otro nombre.',
  'machine.save.denied': 'No se pudo escribir «{name}» ahí: la carpeta no lo permite. Elija otra carpeta.',
  'machine.save.full': 'El disco está lleno y no se escribió «{name}». Libere espacio e inténtelo de nuevo.',
  'machine.save.failed':
    'No se pudo escribir «{name}» (el disco indicó {code}). Elija otro lugar e inténtelo de nuevo.',

  'machine.link.refused': 'Solo se abren direcciones que empiezan por http, https o mailto.',
  'machine.link.failed': 'El sistema no pudo abrir esta dirección. Cópiela en su navegador.',

  'dialog.choose.article': 'Elegir artículos para importar',
  'dialog.choose.evidence': 'Elegir archivos para guardarlos como prueba',
  'dialog.choose.folder': 'Elegir la carpeta de la biblioteca',
  'dialog.choose.articles-filter': 'Artículos',
  'dialog.choose.all-filter': 'Todos los archivos',
  'dialog.choose.import': 'Importar',
  'dialog.choose.keep': 'Guardar',
  'dialog.choose.use-folder': 'Usar esta carpeta',
  'dialog.save-all.title': 'Elija una carpeta para los documentos',
  'dialog.save-all.here': 'Guardar aquí',
  'dialog.save.title': 'Guardar «{name}»',

  'menu.window': 'Ventana',
  'menu.show-saved': 'Mostrar el archivo guardado en su carpeta',
  'menu.undo.step': 'Deshacer: {step}',
  'menu.redo.step': 'Rehacer: {step}',
  'menu.learn-spelling': 'Añadir al diccionario',

  'start.in-browser':
    'Electron no puede ejecutarse aquí ({why}), así que Tickmark se abre en su navegador, en esta dirección:',
  'start.because.no-display': 'no hay pantalla',
  'start.because.no-program': 'no se pudo descargar su programa',
  'start.because.ended': 'se cerró nada más iniciarse',
  'start.fetching': 'Descargando el programa de Electron, solo esta vez (unos 120 MB)…',
  'start.as-root':
    'El aislamiento de Electron no funciona con root y está desactivado: para el trabajo diario, inicie Tickmark con otra cuenta.',

  'machine.start.failed': 'Tickmark no pudo iniciarse',
  'machine.start.failed-detail':
    'No se tocó nada en su biblioteca. Inícielo de nuevo; si vuelve a ocurrir, reinstale Tickmark. Qué falló: {reason}',
  'machine.window.gone-for-good':
    'La ventana dejó de funcionar varias veces. Todo lo confirmado está guardado en el disco: cierre Tickmark e inícielo de nuevo.',
}
