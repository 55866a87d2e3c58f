import { AudioLines, Database, FileText, Globe, Image, Lightbulb, type LucideIcon, UserRound } from 'lucide-react'
import type { SourceKind } from '../../core/model/source.ts'

const ICONS: Readonly<Record<SourceKind, LucideIcon>> = {
  'web-page': Globe,
  document: FileText,
  dataset: Database,
  image: Image,
  recording: AudioLines,
  person: UserRound,
  'own-knowledge': Lightbulb,
}

/** The kind of a source as a small picture; its name stands beside it or is given by the caller. */
export function SourceKindIcon({ kind, size = 16 }: { readonly kind: SourceKind; readonly size?: number }) {
  const Icon = ICONS[kind]
  return <Icon size={size} aria-hidden="true" />
}
