import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { ok, type Result } from '../../core/result.ts'
import type { ExportedFile } from '../services/ports.ts'
import { unlessMissing } from '../storage/disk-error.ts'
import { saveWhole } from './save-whole.ts'

/** Writes some files into a folder, beside whatever is there: all of them, or none. Answers where each of them lies. */
export async function saveAll(folder: string, files: readonly ExportedFile[]): Promise<Result<readonly string[]>> {
  const written: string[] = []
  for (const { name, bytes } of files) {
    const place = await freePlace(folder, name)
    const saved = await saveWhole(place, bytes)
    if (!saved.ok) {
      for (const file of written) await rm(file, { force: true })
      return saved
    }
    written.push(place)
  }
  return ok(written)
}

/** "Report.docx", or "Report (2).docx" where that is taken. */
async function freePlace(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = path.parse(name)
  for (let nth = 1; ; nth++) {
    const place = path.join(folder, nth === 1 ? name : `${stem} (${nth})${ext}`)
    if (!(await unlessMissing(stat(place)))) return place
  }
}
