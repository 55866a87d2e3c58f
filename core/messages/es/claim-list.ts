import type { claimList as english } from '../en/claim-list.ts'
import type { Translation } from '../translation.ts'

export const claimList: Translation<'es', typeof english> = {
  'claims.title': 'Filtrar y ordenar',
  'claims.count': { one: '1 afirmación', many: '{count} de afirmaciones', other: '{count} afirmaciones' },
  'claims.count-of': {
    one: '{shown} de 1 afirmación',
    many: '{shown} de {count} de afirmaciones',
    other: '{shown} de {count} afirmaciones',
  },
  'claims.open': 'Filtrar y ordenar las afirmaciones',
  'claims.open-active': {
    one: 'Filtrar y ordenar las afirmaciones: 1 filtro activo',
    many: 'Filtrar y ordenar las afirmaciones: {count} de filtros activos',
    other: 'Filtrar y ordenar las afirmaciones: {count} filtros activos',
  },
  'claims.filters-on': 'Filtros activos',
  'claims.show-all': 'Mostrar todas las afirmaciones',
  'claims.take-off': 'Quitar este filtro: {filter}',
  'claims.filter-named': '{facet}: {value}',
  'claims.more-filters': { one: '1 filtro más', many: '{count} de filtros más', other: '{count} filtros más' },
  'claims.sorted-by': 'Orden: {order}',

  'claims.sort': 'Orden',
  'claims.sort.place': 'Lugar en el texto',
  'claims.sort.number': 'Número',
  'claims.sort.state': 'Estado, primero las que hay que verificar de nuevo',
  'claims.sort.verdict': 'Veredicto',
  'claims.sort.kind': 'Tipo',
  'claims.sort.claimant': 'Quién lo dice',
  'claims.sort.changed': 'Últimos cambios primero',
  'claims.sort.sources': 'Menos fuentes primero',
  'claims.sort-hint': 'Las tarjetas solo están junto a sus palabras cuando se ordenan por su lugar en el texto.',
  'claims.back-beside': 'Volver junto al texto',

  'claims.facet.verdict': 'Veredicto',
  'claims.facet.state': 'Estado',
  'claims.facet.kind': 'Tipo',
  'claims.facet.claimant': 'Quién lo dice',
  'claims.facet.tag': 'Etiqueta',
  'claims.facet.missing': 'Falta',
  'claims.missing.source': 'Sin fuente',
  'claims.missing.rationale': 'Sin motivo',
  'claims.not-rated': 'Sin calificar',
  'claims.find-claimant': 'Buscar un nombre',
  'claims.find-tag': 'Buscar una etiqueta',
  'claims.none-found': 'No hay nada con ese nombre.',
  'claims.more-values': {
    one: '1 más: escriba para encontrarlo',
    many: '{count} más: escriba para encontrarlos',
    other: '{count} más: escriba para encontrarlos',
  },

  'claims.kept': 'Aparece mientras está elegida: no se ajusta al filtro.',
  'claims.none-fit': 'Ninguna afirmación se ajusta',
  'claims.none-fit-hint': 'Quite un filtro o muéstrelas todas.',
  'claims.earlier': 'Mostrar afirmaciones anteriores',

  'claims.compact': 'Tarjetas compactas, de una línea',
  'claims.full': 'Tarjetas completas',
}
