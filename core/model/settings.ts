import { z } from '../z.ts'
import { ScaleId } from './ids.ts'

/** What the desk has agreed on, kept with the library (how a window looks is kept with the machine). */
export const Settings = z.strictObject({ id: z.literal('settings'), defaultScale: ScaleId })
export type Settings = z.infer<typeof Settings>
