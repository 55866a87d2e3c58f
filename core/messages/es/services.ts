import type { services as english } from '../en/services.ts'
import type { Translation } from '../translation.ts'

export const services: Translation<'es', typeof english> = {
  'refused.call.unknown': 'Esta ventana pidió algo que esta versión no conoce. Recargue la ventana.',
  'refused.call.malformed': 'No se pudo hacer porque algo no es como debería. No se cambió nada.',
  'refused.call.surprise':
    'Ocurrió algo inesperado. Todo lo confirmado antes está guardado; inténtelo de nuevo o reinicie Tickmark.',
  'refused.machine.unreachable':
    'La otra mitad de Tickmark no responde. Todo lo confirmado está guardado; inicie Tickmark de nuevo para continuar.',
  'refused.file.unreadable': '«{name}» no se pudo leer. Sigue donde estaba, intacto.',
  'refused.transfer.file-differs':
    '«{name}», dentro de este archivo, no es lo que dice ser, así que el artículo no se aceptó. Pida el archivo de nuevo.',
  'refused.transfer.text-differs':
    'El texto dentro de este archivo no es lo que dice ser, así que el artículo no se aceptó. Pida el archivo de nuevo.',
  'refused.import.nothing': 'Primero elija un archivo o pegue un texto.',
  'refused.library.not-open': 'Aún no hay ninguna biblioteca abierta.',
  'refused.library.fixed':
    'La carpeta de la biblioteca se indicó en la línea de comandos. Inicie sin ella para elegir otra.',
  'refused.library.not-a-folder': 'Esto es un archivo, no una carpeta. Elija una carpeta para la biblioteca.',
  'refused.library.other-files':
    'Esta carpeta contiene otros archivos. Elija una carpeta vacía o que sea una biblioteca de Tickmark.',
  'refused.library.folder-path':
    'Indique la ruta completa de una carpeta, desde el principio («~» es su carpeta personal).',
  'refused.link.not-web': 'Solo se abren direcciones web y de correo.',
}
