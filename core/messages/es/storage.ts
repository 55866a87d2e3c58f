import type { storage as english } from '../en/storage.ts'
import type { Translation } from '../translation.ts'

export const storage: Translation<'es', typeof english> = {
  'storage.disk.full':
    'El disco está lleno y no se cambió nada. Todo lo guardado antes está a salvo: libere espacio e inténtelo de nuevo.',
  'storage.disk.denied':
    'La carpeta de la biblioteca no permite escribir y no se cambió nada. Compruebe sus permisos e inténtelo de nuevo.',
  'storage.disk.failed':
    'El disco indicó el error {code} y no se cambió nada. Todo lo guardado antes está a salvo: inténtelo de nuevo y, si vuelve a ocurrir, haga una copia de la carpeta de la biblioteca.',
  'storage.disk.unreadable':
    'El disco comunicó el error {code} al leer «{name}», así que no se muestra. No se ha cambiado nada. Inténtelo de nuevo y, si se repite, recupérelo de una copia de seguridad.',
  'storage.disk.broken':
    'El disco falló mientras se guardaba un cambio. Todo lo confirmado antes está a salvo; este cambio no se guardó. Abra la biblioteca de nuevo para seguir trabajando.',
  'storage.change.unreadable':
    'Este cambio no podía guardarse de modo que se pudiera volver a leer, así que no se cambió nada. Puede que un campo sea demasiado largo.',
  'storage.change.too-big':
    'Este cambio es demasiado grande para guardarse en un solo paso, así que no se cambió nada. Hágalo en partes más pequeñas.',
  'storage.journal.changed-outside':
    'Otro programa ha modificado los archivos de esta biblioteca, así que aquí no se cambió nada. Abra la biblioteca de nuevo para ver qué hay ahora.',
  'storage.store.open-elsewhere': 'Esto se está modificando en otro lugar de Tickmark, así que aquí no se cambió nada.',
  'storage.lock.held':
    '{who} tiene abierta esta biblioteca en {host} desde {since}. Puede leerla; para hacer cambios, ciérrela allí y ábrala aquí de nuevo.',
  'storage.lock.held-by-somebody':
    'Otro Tickmark tiene abierta esta biblioteca. Puede leerla; para hacer cambios, ciérrela allí y ábrala aquí de nuevo.',
  'storage.lock.lost':
    'Otro Tickmark ha tomado el control de esta biblioteca, así que aquí no se cambió nada. Abra la biblioteca de nuevo para continuar.',
  'storage.read-only.chosen': 'Esta biblioteca se abrió solo para lectura.',
  'storage.read-only.folder':
    'La carpeta de la biblioteca no permite escribir. Puede leerlo todo; para hacer cambios, compruebe los permisos de la carpeta y ábrala de nuevo.',
  'storage.read-only.full':
    'El disco está lleno. Puede leerlo todo; para hacer cambios, libere espacio y abra la biblioteca de nuevo.',
  'storage.folder.is-file': '«{name}» es un archivo, no una carpeta. Elija una carpeta para la biblioteca.',
  'storage.folder.not-a-library':
    '«{name}» contiene otros archivos y no es una biblioteca. No se cambió nada: elija una carpeta vacía o una que contenga una biblioteca.',
  'storage.folder.no-library': 'No hay ninguna biblioteca en «{name}». Elija una carpeta que contenga una.',
  'storage.folder.cannot-make':
    'No se puede crear una biblioteca en «{name}»: el lugar no lo permite. Elija otra carpeta.',
  'storage.folder.linked':
    '«{name}», en la carpeta de la biblioteca, es un enlace u otra cosa que no debe estar ahí. Ponga el archivo o la carpeta real en su lugar y abra la biblioteca de nuevo.',
  'storage.articles.unreadable':
    'No se pudo leer la carpeta «articles» de la biblioteca ({code}), así que pueden faltar artículos en la lista. No ha cambiado nada en ella: compruebe sus permisos y el disco, y vuelva a abrir la biblioteca.',
  'storage.folder.unreadable':
    'La carpeta «{name}» no permite la lectura. Compruebe sus permisos e inténtelo de nuevo.',
  'storage.newer.read-only':
    'Esto lo escribió un Tickmark más reciente (formato {version} de sus archivos). Puede leerlo; para hacer cambios, actualice Tickmark.',
  'storage.newer.unreadable':
    'Esto lo escribió un Tickmark más reciente (formato {version} de sus archivos) y este no puede leerlo. No se tocó nada: actualice Tickmark para abrirlo.',
  'storage.snapshot.damaged':
    'Una copia guardada de los datos estaba dañada. Todo lo que contenía se reconstruyó a partir del registro, y el archivo dañado se conserva.',
  'storage.snapshot.earlier':
    'La copia guardada más reciente está dañada, así que se muestra una anterior, tal como quedó tras el cambio {seq}. Pueden faltar cambios posteriores y no se tocó ningún archivo. Recupere la más reciente de una copia de seguridad.',
  'storage.journal.torn':
    'El último cambio quedó a medio escribir cuando Tickmark se detuvo y nunca se confirmó: se dejó fuera. Sus bytes se conservan en la carpeta «backups» de la biblioteca como «{file}».',
  'storage.journal.damaged':
    'El registro está dañado en la línea {line}. Se muestra todo hasta ahí, no se puede cambiar nada y no se tocó ningún archivo. Haga una copia de la carpeta de la biblioteca y después recupere el registro de una copia de seguridad.',
  'storage.journal.short':
    'Al registro le faltan líneas que la copia guardada conoce: puede haberse perdido o ser uno anterior. Se muestra la copia guardada, no se puede cambiar nada y no se tocó ningún archivo. Recupere el registro de una copia de seguridad.',
  'storage.journal.shorter':
    'El registro de «{title}» tenía {had} cambios cuando se guardó la lista por última vez y ahora tiene {has}: faltan los posteriores. No se ha cambiado nada. Recupere su carpeta de una copia de seguridad o siga con lo que hay.',
  'storage.journal.all-lost':
    'No se pueden leer ni el registro ni una copia guardada, así que no hay nada que mostrar. No se puede cambiar nada y no se tocó ningún archivo. Recupere ambos de una copia de seguridad y abra la biblioteca de nuevo.',
  'storage.article.gone':
    'La carpeta del artículo falta o hay otra cosa en su lugar. Tickmark no ha borrado nada. Recupere la carpeta de una copia de seguridad y abra la biblioteca de nuevo.',
  'storage.article.other':
    'Esta carpeta contiene los archivos de otro artículo, así que no se muestran como este. No se tocó ningún archivo. Recupere los correctos de una copia de seguridad y abra la biblioteca de nuevo.',
  'storage.content.missing':
    'El texto de esta versión falta en la biblioteca. Recupere su archivo de una copia de seguridad; «Comprobar la biblioteca» dice cuál es.',
  'storage.content.damaged':
    'El texto de esta versión está dañado y no se muestra. Recupere su archivo de una copia de seguridad; «Comprobar la biblioteca» dice cuál es.',
  'storage.original.missing':
    'El archivo original «{name}» falta en la biblioteca. El texto de la versión se conserva.',
  'storage.original.damaged':
    'El archivo original «{name}» no es el que se importó: sus bytes han cambiado. El texto de la versión se conserva.',
  'storage.evidence.missing':
    'El archivo «{name}» falta entre las pruebas de la biblioteca. Recupérelo de una copia de seguridad; «Comprobar la biblioteca» dice cuál es su lugar.',
  'storage.evidence.damaged':
    'El archivo «{name}» no es el que se capturó: sus bytes han cambiado y no se muestra. Recupérelo de una copia de seguridad.',
  'storage.evidence.too-big':
    'El archivo «{name}» es demasiado grande para mostrarlo aquí. Se conserva en la carpeta «evidence» de la biblioteca.',
  'storage.source-file.missing': '«{name}» ya no está ahí y no se guardó nada. Elija el archivo de nuevo.',
  'storage.source-file.not-a-file': '«{name}» no es un archivo y no se guardó nada. Elija un archivo.',
  'storage.source-file.denied':
    'No hay permiso para leer «{name}» y no se guardó nada. Compruebe los permisos e inténtelo de nuevo.',
  'check.snapshot.damaged':
    'Esta copia guardada está dañada. El registro se puede leer hasta su última línea: abra la biblioteca una vez con permiso de escritura y la copia se creará de nuevo a partir de él.',
  'check.snapshot.damaged-too':
    'Esta copia guardada está dañada y el registro no puede sustituirla. Recupere ambos de una copia de seguridad.',
  'check.snapshot.differs': 'Esta copia guardada no dice lo que dice el registro.',
  'check.snapshot.ahead':
    'Esta copia guardada conoce cambios que faltan en el registro: se han perdido líneas del registro.',
  'check.journal.damaged':
    'El registro está dañado en la línea {line}: desde ahí no es lo que se escribió. Recupérelo de una copia de seguridad.',
  'check.journal.torn':
    'La última línea está a medio escribir. Nunca se confirmó y se deja fuera al abrir la biblioteca.',
  'check.journal.empty':
    'El registro está vacío: se han perdido las líneas que contenía. Recupérelo de una copia de seguridad.',
  'check.article.gone':
    'La carpeta de este artículo falta o hay otra cosa en su lugar. Recupérela de una copia de seguridad.',
  'check.newer':
    'Esto lo escribió un Tickmark más reciente (formato {version} de sus archivos), así que no se pudo comprobar.',
  'check.file.damaged': 'Los bytes de este archivo no son los que se guardaron. Recupérelo de una copia de seguridad.',
  'check.file.missing': 'Este archivo falta. Recupérelo de una copia de seguridad.',
}
