import type { imports as english } from '../en/imports.ts'
import type { Translation } from '../translation.ts'

export const imports: Translation<'es', typeof english> = {
  'import.refused.annotations':
    '«{name}» contiene anotaciones, no un artículo. Abra el artículo del que tratan y añádalas allí. No se ha importado nada.',
  'import.refused.archive':
    '«{name}» es un archivo comprimido. Descomprímalo e importe el archivo del artículo que contiene. No se importó nada.',
  'import.refused.binary':
    '«{name}» no contiene texto que se pueda leer. Guarde el artículo como texto sin formato o como página web e impórtelo, o pegue el artículo. No se importó nada.',
  'import.refused.bomb':
    '«{name}» ocupa al descomprimirse mucho más de lo que necesita un artículo y se ha abandonado. Importe una parte o pegue el artículo. No se ha importado nada.',
  'import.refused.cancelled': 'Se detuvo la importación de «{name}». No se importó nada.',
  'import.refused.document':
    '«{name}» es un documento {kind} de un tipo que no se puede leer. Guárdelo como .docx o PDF e impórtelo, o pegue aquí el artículo. No se importó nada.',
  'import.refused.empty': '«{name}» está vacío. Elija otro archivo o pegue el artículo. No se importó nada.',
  'import.refused.json':
    '«{name}» no es un JSON completo y no se pudo leer. Si procede de otro Tickmark, expórtelo allí de nuevo. No se importó nada.',
  'import.refused.media':
    '«{name}» es una imagen, un sonido o un vídeo, no un artículo. Puede añadirse a una fuente como prueba. No se importó nada.',
  'import.refused.memory':
    '«{name}» necesitaba demasiada memoria y se abandonó la lectura. Importe una parte o pegue el artículo. No se importó nada.',
  'import.refused.no-words': '«{name}» no contiene palabras. No se importó nada.',
  'import.refused.time':
    'La lectura de «{name}» tardó más de {seconds} segundos y se abandonó. Importe una parte o pegue el artículo. No se importó nada.',
  'import.refused.too-big':
    '«{name}» supera los {megabytes} MB, el máximo que se lee. Importe una parte o pegue el artículo. No se importó nada.',
  'import.refused.unreadable':
    '«{name}» no se pudo leer. Puede estar dañado. Pruebe a pegar el artículo. No se importó nada.',
  /** The title of a pasted text that has no words to make one of. */
  'import.untitled': 'Artículo sin título',
}
