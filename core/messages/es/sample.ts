import type { sample as english } from '../en/sample.ts'
import type { Translation } from '../translation.ts'

export const sample: Translation<'es', typeof english> = {
  'sample.label': 'Ejemplo',
  'sample.words':
    'Una historia inventada, verificada a medias: ninguna persona, lugar o hecho en ella es real. Acaba de llegar su segunda versión.',
  'sample.take': 'Incorporar la segunda versión',
  'sample.waiting.title': 'Espera una segunda versión',
  'sample.waiting.words':
    'Quien escribe ha enviado una actualización del ejemplo. Incorpórela y vea qué ocurre con cada afirmación: qué veredictos siguen en pie y qué hay que verificar de nuevo.',
}
