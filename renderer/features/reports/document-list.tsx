import {
  Braces,
  FileText,
  Layers,
  type LucideIcon,
  Newspaper,
  Package,
  PackageOpen,
  PencilLine,
  Quote,
  Table,
} from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { HandOver } from '../../../core/model/hand-over.ts'
import {
  DOCUMENTS,
  type DocumentId,
  documentName,
  documentOf,
  formatName,
  type HandOverDocument,
  handOverOf,
  sameHandOver,
} from '../../parts/hand-overs.ts'
import { usePreferences } from '../../state/use-app.ts'
import { SectionLabel, Select } from '../../ui/index.ts'
import styles from './document-list.module.css'

const ICONS: Readonly<Record<DocumentId, LucideIcon>> = {
  checking: FileText,
  checked: PencilLine,
  reader: Newspaper,
  tables: Table,
  claimreview: Braces,
  annotations: Quote,
  bundle: Package,
  redacted: PackageOpen,
}

const GROUPS = ['editor', 'readers', 'tables', 'machines', 'tickmark'] as const

export interface DocumentListProps {
  readonly handOver: HandOver
  readonly onChoose: (handOver: HandOver) => void
}

/** The documents, by whom they are for. Arrows go up and down; in a narrow window they are one field. */
export function DocumentList({ handOver, onChoose }: DocumentListProps) {
  const list = useRef<HTMLElement>(null)
  const { usualSet } = usePreferences()
  const chosen = documentOf(handOver)
  const choose = (document: HandOverDocument) => {
    const [first] = document.formats
    if (first && document.id !== chosen.id) onChoose(handOverOf(document, first))
  }
  const moveOnArrows = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = rows.indexOf(event.target as HTMLButtonElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to === undefined || at < 0) return
    event.preventDefault()
    rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus()
  }
  const usual = (document: HandOverDocument) =>
    document.formats
      .filter((format) => usualSet.some((one) => sameHandOver(one, handOverOf(document, format))))
      .map(formatName)
      .join(', ')
  return (
    <>
      <div className={styles.field}>
        <Select
          label={say('reports-screen.documents')}
          options={DOCUMENTS.map(({ id }) => ({ id, name: documentName(id) }))}
          value={chosen.id}
          onChange={(id) => {
            const document = DOCUMENTS.find((one) => one.id === id)
            if (document) choose(document)
          }}
        />
      </div>
      <nav ref={list} className={styles.nav} aria-label={say('reports-screen.documents')}>
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={`documents-${group}`} className={styles.group}>
            <SectionLabel level={2} id={`documents-${group}`}>
              {say(`hand-over.group.${group}`)}
            </SectionLabel>
            <ul className={styles.list} onKeyDown={moveOnArrows}>
              {DOCUMENTS.filter((document) => document.group === group).map((document) => {
                const Icon = ICONS[document.id]
                const formats = usual(document)
                return (
                  <li key={document.id}>
                    <button
                      type="button"
                      className={styles.row}
                      aria-current={document.id === chosen.id}
                      tabIndex={document.id === chosen.id ? 0 : -1}
                      onClick={() => choose(document)}
                    >
                      <Icon size={17} aria-hidden="true" />
                      <span className={styles.words}>
                        <span>{documentName(document.id)}</span>
                        {formats && (
                          <span className={styles.usual}>
                            <Layers size={13} aria-hidden="true" />
                            <span className="spoken-only">{say('reports-screen.usual')}: </span>
                            {formats}
                          </span>
                        )}
                      </span>
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </nav>
    </>
  )
}
