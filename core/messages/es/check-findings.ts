import type { checkFindings as english } from '../en/check-findings.ts'
import type { Translation } from '../translation.ts'

export const checkFindings: Translation<'es', typeof english> = {
  'check.progress': 'Comprobando {place}: {done} de {of} partes leídas.',
  'check.place.evidence': 'las pruebas',
  'check.place.article': '«{title}»',
  'check.place.start': 'la biblioteca',
  'check.stop': 'Detener la comprobación',
  'check.stopped': 'La comprobación se detuvo antes del final',
  'check.unread': {
    one: '{count} parte quedó sin leer.',
    many: '{count} de partes quedaron sin leer.',
    other: '{count} partes quedaron sin leer.',
  },
  'check.so-far': 'En lo leído no se encontró nada mal.',
  'check.open-article': 'Abrir el artículo',
  'check.open-source': 'Abrir la fuente',
  'check.of-library': 'La biblioteca misma',
  'check.of-evidence': 'Pruebas que ninguna fuente menciona',
  'check.untitled': 'Un artículo de título desconocido',

  'found.file.text': 'Texto de una versión',
  'found.file.original': 'Archivo del que salió una versión',
  'found.file.evidence': 'Copia capturada',
  'found.file.journal': 'Registro',
  'found.file.copy': 'Copia guardada de los datos',
  'found.file.folder': 'Carpeta',

  'found.text.damaged': 'El texto de esta versión no es el que se guardó, así que no se muestra.',
  'found.text.missing': 'El texto de esta versión falta, así que no se puede mostrar.',
  'found.original.damaged': 'El archivo del que salió esta versión ha cambiado desde que se importó.',
  'found.original.missing': 'El archivo del que salió esta versión falta.',
  'found.evidence.damaged': 'Este archivo ha cambiado desde que se capturó, así que no se muestra.',
  'found.evidence.missing': 'Este archivo capturado falta.',
  'found.journal.missing': 'Falta el registro, donde consta cada cambio.',
  'found.journal.empty': 'El registro está vacío: los cambios que contenía se han perdido.',
  'found.journal.damaged': 'Desde la línea {line}, el registro no es lo que se escribió.',
  'found.journal.torn':
    'El último cambio está escrito solo a medias: Tickmark se detuvo en mitad de él y nunca lo confirmó.',
  'found.copy.damaged':
    'Esta copia está dañada. Solo sirve para abrir más rápido: el registro se puede leer hasta su última línea.',
  'found.copy.damaged-too': 'Esta copia está dañada y el registro no puede ocupar su lugar.',
  'found.copy.differs':
    'Esta copia no dice lo que dice el registro: algo que no es Tickmark ha cambiado una de las dos cosas.',
  'found.copy.ahead': 'Esta copia conoce cambios que faltan en el registro: se han perdido líneas del registro.',
  'found.article.gone': 'La carpeta del artículo falta, o en su lugar hay otra cosa.',
  'found.newer':
    'Esto lo escribió un Tickmark más reciente (formato {version} de sus archivos) y no se pudo comprobar.',
  'found.not-allowed': 'El sistema no deja que Tickmark lea esto, así que no se comprobó.',
  'found.not-given': 'El disco indicó el error {code} mientras se leía esto.',

  'found.kept.text': 'Las afirmaciones, los veredictos y las notas están en el registro y se conservan con él.',
  'found.kept.original':
    'El texto de la versión y el trabajo sobre él están en otros archivos y se conservan con ellos.',
  'found.kept.evidence':
    'La fuente, sus citas y las palabras citadas de ella están en otros archivos y se conservan con ellos.',
  'found.kept.all': 'No se ha perdido nada.',
  'found.kept.confirmed': 'Se conservan todos los cambios confirmados.',
  'found.kept.before': 'Las líneas anteriores están intactas.',
  'found.kept.copy': 'Lo que contiene la copia guardada aún se puede leer, salvo que también se mencione aquí.',
  'found.kept.untouched': 'Tickmark no borró nada.',

  'found.do.put-back': 'Recupérelo de una copia anterior de la carpeta de la biblioteca.',
  'found.do.add-again':
    'Añada de nuevo el mismo archivo a su fuente, o recupérelo de una copia anterior de la carpeta de la biblioteca.',
  'found.do.nothing': 'No hay que hacer nada: se rehace la próxima vez que esto se abra para escribir.',
  'found.do.nothing-torn':
    'No hay que hacer nada: se omite la próxima vez que se abra, y sus bytes se conservan en la carpeta «backups».',
  'found.do.journal':
    'Copie la carpeta de la biblioteca tal como está antes de hacer nada más. Después recupere el registro de una copia anterior.',
  'found.do.both':
    'Copie la carpeta de la biblioteca tal como está antes de hacer nada más. Después recupere este archivo y el registro de una copia anterior.',
  'found.do.update': 'Actualice Tickmark y compruebe de nuevo.',
  'found.do.allow': 'Permita que Tickmark lo lea y compruebe de nuevo.',
  'found.do.disk':
    'Compruebe de nuevo. Si vuelve a ocurrir, copie enseguida la carpeta de la biblioteca en otro disco.',
}
