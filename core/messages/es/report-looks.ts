import type { reportLooks as english } from '../en/report-looks.ts'
import type { Translation } from '../translation.ts'

export const reportLooks: Translation<'es', typeof english> = {
  'report.published-by': 'Publica: {publisher}',
  'report.page': 'Esta verificación en la web',
  'report.choice': {
    one: 'Este informe trata {told} de {count} afirmación, elegida por quien lo publica.',
    many: 'Este informe trata {told} de {count} de afirmaciones, elegidas por quien lo publica.',
    other: 'Este informe trata {told} de {count} afirmaciones, elegidas por quien lo publica.',
  },
  'report.section.terms': 'Palabras útiles',
  'report.section.ratings': 'Las calificaciones y qué significan',
  'report.section.questions': 'Preguntas para debatir',
  'report.lesson.note':
    'Este informe explica cómo se llegó a cada calificación, para que quien lea pueda seguir cada paso y no estar de acuerdo.',
  'report.table.claims': 'Afirmaciones',
  'report.table.sentences': 'Frases',
  'report.article.raised':
    'Los números elevados son los de las afirmaciones de más abajo: cada uno está donde terminan las palabras de su afirmación.',
  'report.source.number': 'Fuente {number}',
  'report.term.claim': 'Afirmación',
  'report.term.claim.about':
    'Un enunciado que se puede verificar: es así o no lo es, y alguien puede averiguarlo. Las opiniones y los deseos no son afirmaciones.',
  'report.term.source': 'Fuente',
  'report.term.source.about':
    'De dónde sale una respuesta: un documento, un conjunto de datos, una página web, una persona.',
  'report.term.stance': 'Respalda, refuta, contexto',
  'report.term.stance.about':
    'Lo que una fuente hace con una afirmación: habla a su favor, habla en su contra o ayuda a entenderla.',
  'report.term.grade': 'Primaria, secundaria, terciaria',
  'report.term.grade.about':
    'Lo cerca que está una fuente del hecho: guarda el registro o estuvo allí, habla de una fuente así o reúne lo que cuentan otras.',
  'report.term.verdict': 'Veredicto',
  'report.term.verdict.about': 'Una calificación de la escala y su motivo. Sin motivo, una calificación no cuenta.',
  'report.term.correction': 'Corrección',
  'report.term.correction.about': 'Palabras propuestas en lugar de las del artículo.',
  'report.term.no-definition': 'La escala no da ninguna definición.',
  'report.term.unrated': 'Nadie ha llegado aún a una calificación.',
  'report.term.verify-again':
    'Las palabras cambiaron después de verificarse: la calificación anterior no cuenta hasta que alguien vuelva a mirar.',
  'report.claim.steps': 'Cómo se llegó a esta calificación',
  'report.step.author': 'El artículo lo dice con su propia voz.',
  'report.step.named': 'El artículo transmite lo que dice {name}.',
  'report.step.no-sources': 'Aún no se ha contrastado con ninguna fuente.',
  'report.step.compared': 'Se contrastó con sus fuentes: {parts}.',
  'report.step.supports': { one: '{count} la respalda', many: '{count} la respaldan', other: '{count} la respaldan' },
  'report.step.refutes': { one: '{count} la refuta', many: '{count} la refutan', other: '{count} la refutan' },
  'report.step.context': { one: '{count} da contexto', many: '{count} dan contexto', other: '{count} dan contexto' },
  'report.step.primary': {
    one: '{count} de estas fuentes es primaria: es la más cercana al hecho.',
    many: '{count} de estas fuentes son primarias: son las más cercanas al hecho.',
    other: '{count} de estas fuentes son primarias: son las más cercanas al hecho.',
  },
  'report.step.no-primary': 'Ninguna de estas fuentes es primaria: cada una transmite lo que averiguaron otras.',
  'report.step.rated': 'Sopesado todo, la calificación fue «{label}».',
  'report.step.rated-meaning': 'Sopesado todo, la calificación fue «{label}»: {definition}.',
  'report.questions.note': 'Cada una nace de algo que hay en este registro.',
  'report.ask.weigh': 'Sus fuentes no coinciden. ¿Cuál pesa más y por qué?',
  'report.ask.unconfirmed': 'No se pudo confirmar. ¿Qué pruebas lo resolverían?',
  'report.ask.between':
    'La calificación no es ni del todo verdadera ni del todo falsa. ¿Qué tendría que decir la frase para ser verdadera?',
  'report.ask.corrected': 'Se propone una corrección. ¿Qué aprende con ella quien lee que el artículo no decía?',
  'report.ask.changed-mind':
    'Primero se calificó «{before}» y después «{after}». ¿Qué pudo hacer cambiar de opinión a quien verificó?',
  'report.ask.silent': 'El artículo cambió esto sin avisar. ¿Cómo debería haberlo dicho?',
  'report.ask.unnamed': 'Aquí no se nombra una fuente. ¿Cuándo es correcto y qué le cuesta a quien lee?',
  'report.ask.verify-again':
    'Sus palabras cambiaron después de verificarse. ¿Vale todavía algo el veredicto anterior y por qué?',
  'report.ask.no-source': 'Se calificó sin fuente. ¿Qué querrías ver antes de creer la calificación?',
  'report.ask.unrated': 'Aún no se ha dado ningún veredicto. ¿Cómo lo verificarías?',
  'report.ask.unseen': {
    one: '{count} frase del artículo está sin revisar. ¿Hay en ella algo que verificar?',
    many: '{count} de frases del artículo están sin revisar. ¿Cuál verificarías primero?',
    other: '{count} frases del artículo están sin revisar. ¿Cuál verificarías primero?',
  },
  'report.refused.no-browser':
    'Los PDF los imprime Chrome, Chromium, Edge o Brave, y en este equipo no se encontró ninguno. Instala uno de ellos o exporta el informe como HTML. No se ha escrito nada.',
  'report.refused.printing':
    'No se pudo imprimir el informe como PDF. Expórtalo como HTML e imprímelo desde un navegador. No se ha escrito nada.',
  'report.refused.time':
    'Imprimir el informe tardó más de {seconds} segundos y se detuvo. Expórtalo como HTML. No se ha escrito nada.',
}
