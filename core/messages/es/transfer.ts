import type { transfer as english } from '../en/transfer.ts'
import type { Translation } from '../translation.ts'

export const transfer: Translation<'es', typeof english> = {
  'refused.transfer.not-one':
    'Este JSON no es un artículo exportado de Tickmark. No se importó nada; elija un archivo que termine en «.tickmark» o «.tickmark.json».',
  'refused.transfer.newer':
    'Este artículo se exportó con un Tickmark más reciente. No se importó nada; actualice Tickmark aquí e impórtelo de nuevo.',
  'refused.transfer.hostile':
    'Este archivo está construido de un modo en que ningún Tickmark escribe ({place}). No se importó nada.',
  'refused.transfer.shape':
    'Este artículo exportado está dañado en «{place}». No se importó nada; expórtelo de nuevo desde su origen.',
  'refused.transfer.reference':
    'Este artículo exportado está dañado: «{place}» remite a algo que no está en él. No se importó nada; expórtelo de nuevo desde su origen.',
  'refused.transfer.journal':
    'El historial de este artículo exportado no conduce al artículo que contiene (paso {seq}). No se importó nada; expórtelo de nuevo desde su origen.',
  'refused.transfer.too-big':
    'Los archivos de este artículo son demasiado grandes para un solo documento JSON ({megabytes} MB; el límite es {limit} MB). No se escribió nada; en un paquete (.tickmark) cabe más.',
}
