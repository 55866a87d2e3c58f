import type { ScaleId } from '../model/ids.ts'
import { PRESET_SCALES } from '../model/presets.ts'
import type { Scale } from '../model/scale.ts'
import { scaleInWords } from './scale-words.ts'

/** Every scale there is, the published ones first, in the interface's language: to be shown, never to be kept. */
export const allScales = (own: Readonly<Record<string, Scale>>): readonly Scale[] =>
  [...PRESET_SCALES, ...Object.values(own)].map(scaleInWords)

/** Those that can be chosen: one that is retired only where it is chosen already. */
export const offeredScales = (scales: readonly Scale[], chosen: ScaleId): readonly Scale[] =>
  scales.filter(({ id, retired }) => !retired || id === chosen)
