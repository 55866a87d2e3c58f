import { useEffect, useState } from 'react'
import { say } from '../../core/messages/message.ts'
import type { Screen } from '../state/view.ts'
import { toast } from '../ui/index.ts'
import styles from './window-drop.module.css'

export interface WindowDropProps {
  readonly screen: Screen
  readonly canImport: boolean
  /** Said while a file hovers over the window. */
  readonly words: string
  readonly onFiles: (files: File[]) => void
}

/** Screens with places of their own for evidence: a file dropped beside them must not become an article. */
const TAKES_EVIDENCE: readonly Screen[] = ['desk', 'sources']

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Files dropped anywhere in the window come in; and no stray drop ever makes the window leave the app. */
export function WindowDrop({ screen, canImport, words, onFiles }: WindowDropProps) {
  const [isOver, setOver] = useState(false)
  const importsHere = canImport && !TAKES_EVIDENCE.includes(screen)

  useEffect(() => {
    let depth = 0
    const listening = new AbortController()
    const { signal } = listening
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
      window.addEventListener(type, (event) => carriesFiles(event) && listener(event), { signal })
    listen('dragenter', () => {
      depth += 1
      setOver(true)
    })
    listen('dragover', (event) => event.preventDefault())
    listen('dragleave', () => {
      depth -= 1
      if (depth <= 0) setOver(false)
    })
    // Capture: a drop that somebody else takes ends the hover here, too.
    window.addEventListener(
      'drop',
      () => {
        depth = 0
        setOver(false)
      },
      { signal, capture: true },
    )
    listen('drop', (event) => {
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (importsHere) onFiles(files)
      else toast({ text: say(canImport ? 'drop.elsewhere' : 'drop.read-only') })
    })
    return () => listening.abort()
  }, [importsHere, canImport, onFiles])

  return isOver && importsHere ? (
    <div className={styles.over} aria-hidden="true">
      <p>{words}</p>
    </div>
  ) : null
}
