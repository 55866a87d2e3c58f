import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import styles from './file-drop.module.css'

export interface FileDropProps {
  /** What this place is, for those who cannot see it. */
  readonly label: string
  readonly onFiles: (files: File[]) => void
  readonly children: ReactNode
  readonly isDisabled?: boolean
  /** `zone`: a dashed frame. `bare`: the children's own look, ringed while something hovers over it. */
  readonly variant?: 'zone' | 'bare'
}

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** A place files can be dropped on. Everything a drop does needs a button beside it. */
export function FileDrop({ label, onFiles, children, isDisabled = false, variant = 'zone' }: FileDropProps) {
  const [isOver, setOver] = useState(false)
  const depth = useRef(0)
  const leave = () => {
    depth.current = 0
    setOver(false)
  }
  if (isDisabled) return <div className={variant === 'zone' ? styles.zone : ''}>{children}</div>
  return (
    <section
      aria-label={label}
      className={[styles[variant], isOver ? styles.over : ''].join(' ')}
      onDragEnter={(event) => {
        if (!carriesFiles(event)) return
        depth.current += 1
        setOver(true)
      }}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      }}
      onDragLeave={() => {
        depth.current -= 1
        if (depth.current <= 0) leave()
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        leave()
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
    </section>
  )
}
