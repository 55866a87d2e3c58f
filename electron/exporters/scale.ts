import { serialiseScale } from '../../core/format/scale-file.ts'
import type { Scale } from '../../core/model/scale.ts'
import { scaleName } from '../../core/query/scale-words.ts'
import type { ExportedFile } from '../services/ports.ts'
import { fileName } from './file-name.ts'

/** A rating scale as a file that another Tickmark brings in. */
export const exportScale = (scale: Scale): ExportedFile => ({
  name: fileName(scaleName(scale), '.tickmark-scale.json'),
  mediaType: 'application/json',
  bytes: new TextEncoder().encode(serialiseScale(scale)),
})
