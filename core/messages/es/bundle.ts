import type { bundle as english } from '../en/bundle.ts'
import type { Translation } from '../translation.ts'

export const bundle: Translation<'es', typeof english> = {
  'bundle.readme.complete': `«{title}»

Este es un artículo con toda su verificación, exportado de Tickmark el {when}. Impórtelo en otro Tickmark: elija allí el archivo .tickmark o ábralo con doble clic.

Está completo: contiene todas las versiones, afirmaciones, citas, veredictos y notas, el historial de cada cambio y las copias capturadas de las fuentes. También contiene todo lo reservado y los contactos. Entréguelo solo a quien pueda verlos; a los lectores, un informe.

tickmark.json es el registro, en JSON legible. La carpeta «files» contiene los archivos importados y las copias capturadas, cada uno con el SHA-256 de sus bytes por nombre.
`,
  'bundle.readme.redacted': `«{title}»

Este es un artículo con su verificación, exportado de Tickmark el {when}. Impórtelo en otro Tickmark: elija allí el archivo .tickmark o ábralo con doble clic.

Está expurgado: no contiene el historial de cambios, ni fuentes, citas o notas reservadas, ni contacto alguno. Donde se cita una fuente reservada solo dice que la hay.

tickmark.json es el registro, en JSON legible. La carpeta «files» contiene los archivos importados y las copias capturadas, cada uno con el SHA-256 de sus bytes por nombre.
`,
  'bundle.preview.file': '{name}  {size}',
  'refused.bundle.entry':
    '«{name}» contiene «{entry}», que no corresponde a un paquete de Tickmark. No se importó nada; expórtelo de nuevo desde su origen.',
  'refused.bundle.twice':
    '«{name}» contiene «{entry}» dos veces, como no lo escribe ningún Tickmark. No se importó nada; expórtelo de nuevo desde su origen.',
  'refused.bundle.file-too-big':
    '«{name}» supera los {megabytes} MB, el máximo de un artículo exportado. No se importó nada; puede recibirse expurgado, o copiarse entera la carpeta de su biblioteca.',
  'refused.bundle.too-big':
    'Este artículo es demasiado grande para un solo paquete ({megabytes} MB; el límite es {limit} MB). No se escribió nada; el informe aún puede exportarse, y la carpeta de la biblioteca puede copiarse entera.',
  'refused.replace.no-backup':
    'No se pudo hacer una copia de seguridad íntegra del artículo de la biblioteca, así que no se reemplazó nada: «Comprobar la biblioteca» dice qué les pasa a sus archivos. El archivo aún puede importarse como copia.',
}
