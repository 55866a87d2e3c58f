import path from 'node:path'
import type { Output } from '../../core/contract.ts'
import type { ExportChoice } from '../../core/model/hand-over.ts'
import { onlyArticle } from '../../core/query/only-article.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Host } from './host.ts'
import type { ExportedFile, ExportMaterial } from './ports.ts'

/** Makes several documents and hands over together those that could be made; each of the others is told of with its sentence. */
export async function exportSet(
  { exporters, handover }: Pick<Host, 'exporters' | 'handover'>,
  material: ExportMaterial,
  choices: readonly ExportChoice[],
): Promise<Result<Output<'report.exportSet'>>> {
  const files: ExportedFile[] = []
  const refused: Output<'report.exportSet'>['refused'] = []
  const { files: made } = await exporters()
  for (const choice of choices) {
    const { format, kind, redacted } = choice
    const file = await made[format](material, choice)
    if (file.ok) files.push({ ...file.value, name: freeName(file.value.name, files) })
    else
      refused.push({
        handOver: { format, kind, redacted },
        refusal: { key: file.refusal.key, values: { ...file.refusal.values } },
      })
  }
  if (files.length === 0) return ok({ handed: null, names: [], refused })
  const handed = await handover.saveAll(files, `${onlyArticle(material.article).title}.zip`)
  return handed.ok ? ok({ handed: handed.value, names: files.map(({ name }) => name), refused }) : handed
}

/** Two documents may be called the same: the second is "Report (2).html". */
function freeName(name: string, files: readonly ExportedFile[]): string {
  const { name: stem, ext } = path.parse(name)
  let free = name
  for (let nth = 2; files.some((file) => file.name === free); nth++) free = `${stem} (${nth})${ext}`
  return free
}
