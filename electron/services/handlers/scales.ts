import type { Output } from '../../../core/contract.ts'
import { sameData } from '../../../core/format/same-data.ts'
import { parseScale, SCALE_FILE_MAX } from '../../../core/format/scale-file.ts'
import { findScale } from '../../../core/model/presets.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import type { Host } from '../host.ts'
import type { LibraryKeeper } from '../library-keeper.ts'
import type { Handlers } from '../server.ts'
import { openOnly } from './in-library.ts'

type ScaleHandlers = Pick<Handlers, 'scale.export' | 'scale.bringIn'>

export const scaleHandlers = (host: Host, keeper: LibraryKeeper): ScaleHandlers => {
  const { inLibrary } = openOnly(keeper)
  return {
    'scale.export': inLibrary(async ({ session }, { scale: id }) => {
      const scale = findScale(session.state().scales, id)
      return scale ? host.handover.save((await host.exporters()).scale(scale)) : refuse('refused.scale.unknown')
    }),

    'scale.bringIn': inLibrary(async ({ session }, { ticket }): Promise<Result<Output<'scale.bringIn'>>> => {
      const file = await host.tickets.read(ticket)
      if (!file.ok) return file
      const { bytes } = file.value
      if (bytes.length > SCALE_FILE_MAX) return refuse('refused.scale-file.not-one')
      const read = parseScale(new TextDecoder().decode(bytes))
      if (!read.ok) return read
      const scale = read.value
      const held = findScale(session.state().scales, scale.id)
      const told = { name: scale.name, ratings: scale.ratings.length }
      if (held && sameData(held, scale)) return ok({ outcome: 'same', scale: held.id, ...told })
      const made = await session.execute({ type: 'scale.bringIn', scale })
      if (!made.ok) return made
      const row = Object.values(session.state().scales).find(({ id }) => id === made.value.made)
      if (!row) return refuse('refused.scale.unknown')
      return ok({ outcome: held ? 'copy' : 'added', scale: row.id, ...told })
    }),
  }
}
