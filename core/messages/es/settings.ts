import type { settings as english } from '../en/settings.ts'
import type { Translation } from '../translation.ts'

export const settings: Translation<'es', typeof english> = {
  'settings.title': 'Ajustes',
  'settings.you': 'Usted',
  'settings.name': 'Su nombre',
  'settings.name.about': 'Aparece junto a cada veredicto y cada cambio que haga, y junto a los que ya ha hecho.',
  'settings.look': 'Aspecto',
  'settings.theme': 'Tema',
  'settings.theme.paper': 'Papel',
  'settings.theme.light': 'Claro',
  'settings.theme.dark': 'Oscuro',
  'settings.theme.system': 'Como el sistema',
  'settings.scale': 'Escalas de calificación',
  'settings.scale.about':
    'Un artículo puede tener su propia escala, en sus datos. Los veredictos ya dados conservan la escala con la que se dieron.',
  'settings.scale.retired': 'retirada: se lee en veredictos antiguos, ya no se asigna',
  'settings.library': 'Biblioteca',
  'settings.library.about':
    'JSON legible, en una sola carpeta. Nada en ella está cifrado: use el cifrado de disco de su sistema si el trabajo es delicado.',
  'settings.check': 'Comprobar la biblioteca',
  'settings.check.about':
    'Lee todos los archivos y los compara con lo que se escribió: copias guardadas, registros, originales y pruebas.',
  'settings.check.running': 'Comprobando todos los archivos. Puede seguir trabajando.',
  'settings.check.fine': 'Todo está como se escribió.',
  'settings.check.found': {
    one: 'Se encontró {count} problema',
    many: 'Se encontraron {count} de problemas',
    other: 'Se encontraron {count} problemas',
  },
  'settings.check.kept': 'No se cambió nada. Haga una copia de la carpeta antes de reparar nada.',
  'settings.check.read': 'Se leyeron {articles}, {files} y {lines}.',
  'settings.check.articles': { one: '{count} artículo', many: '{count} de artículos', other: '{count} artículos' },
  'settings.check.files': { one: '{count} archivo', many: '{count} de archivos', other: '{count} archivos' },
  'settings.check.lines': {
    one: '{count} línea del registro',
    many: '{count} de líneas de los registros',
    other: '{count} líneas de los registros',
  },
  'settings.shortcuts': 'Atajos',
  'settings.about': 'Acerca de Tickmark y privacidad',
  'settings.about.version': 'Tickmark {version}',
  'settings.about.license': 'Código abierto, con licencia MIT.',
  'settings.about.private':
    'Nada sale de este equipo salvo que usted lo exporte, abra un enlace o busque una versión nueva. No hay cuenta ni telemetría, y Tickmark funciona sin red.',
  'settings.about.browser': 'Está usando Tickmark en un navegador. Solo se comunica con este equipo.',
}
