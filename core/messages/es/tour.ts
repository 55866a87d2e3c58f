import type { tour as english } from '../en/tour.ts'
import type { Translation } from '../translation.ts'

export const tour: Translation<'es', typeof english> = {
  'tour.name': 'Recorrido',
  'tour.place': 'Paso {step} de {total}',
  'tour.said': 'Recorrido, paso {step} de {total}: {title}. {text}',
  'tour.ticked': 'Hecho: {task}',
  'tour.tasks': 'Qué hacer en este paso',
  'tour.is-done': 'hecho',
  'tour.next': 'Siguiente',
  'tour.back': 'Atrás',
  'tour.finish': 'Listo',
  'tour.skip': 'Omitir el recorrido',
  'tour.ended': 'El recorrido ha terminado. «Acciones» y los ajustes llevan de nuevo a él.',
  'tour.skip-to': 'Ir al recorrido',
  'tour.offer': '¿Primera vez aquí? Cinco pasos cortos muestran cómo se verifica una afirmación, y los da usted.',
  'tour.take': 'Hacer el recorrido',
  'tour.not-now': 'Ahora no',
  'tour.about':
    'Cinco pasos cortos en la mesa: marcar, añadir una fuente, dar un veredicto, ver lo que queda, entregar el informe.',
  'tour.mark.title': 'Marque lo que se puede verificar',
  'tour.mark.text':
    'Una cifra, un nombre, una fecha, lo que alguien dijo: todo lo que se puede consultar es una afirmación. Seleccione sus palabras con el ratón o con Mayús y las flechas.',
  'tour.prove.title': 'Diga qué se afirma y qué lo demuestra',
  'tour.prove.text':
    'Una frase sencilla dice qué tiene que ser verdad. Después adjunte lo que lo demuestra: un enlace, un archivo o una persona, con las palabras en que se apoya.',
  'tour.judge.title': 'Dé un veredicto y diga por qué',
  'tour.judge.text':
    'Un veredicto vale para las palabras y la versión para las que se dio. Con un motivo al lado, la afirmación cuenta como verificada.',
  'tour.left.title': 'Vea lo que queda',
  'tour.left.text':
    'La franja junto al texto muestra cada frase: con una afirmación, sin nada que verificar o sin revisar. El repaso recorre todo lo que queda solo con teclas.',
  'tour.hand-over.title': 'Entréguelo',
  'tour.hand-over.text':
    'El informe expone cada afirmación con su veredicto, su motivo y sus fuentes. En «Acciones» está todo lo demás, también este recorrido.',
  'tour.task.claim': 'Marcar las palabras seleccionadas',
  'tour.task.wording': 'Poner la afirmación en una frase',
  'tour.task.source': 'Añadir una fuente',
  'tour.task.rating': 'Elegir una calificación',
  'tour.task.why': 'Decir por qué',
  'tour.task.next': 'Ir a lo siguiente que queda o empezar el repaso',
  'tour.task.palette': 'Encontrar cualquier cosa escribiendo',
  'tour.task.shortcuts': 'Ver todas las teclas',
  'tour.task.report': 'Ver el informe',
  'tour.choose-claim': 'Esto se hace con una afirmación: elija una en el texto o vaya a ella con el teclado.',
  'tour.no-claim': 'Esto se hace con una afirmación: marque antes una, como dice el paso anterior.',
}
