import { SearchX } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { EmptyState } from './empty-state.tsx'
import styles from './finder.module.css'
import { Kbd } from './kbd.tsx'

export interface Finding {
  readonly id: string
  readonly name: string
  /** Beside or below the name: what it means, where it is. */
  readonly about?: string | undefined
  /** What kind of thing it is, at the end of its line. */
  readonly kind?: string | undefined
  readonly keys?: string | null | undefined
  readonly icon?: ReactNode
  /** It cannot be chosen now; `about` says why. */
  readonly isDisabled?: boolean
}

export interface FinderProps {
  readonly label: string
  readonly hint: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSeek: (text: string) => void
  readonly findings: readonly Finding[]
  /** How many there are, in words; announced as somebody types. */
  readonly count: string
  /** In place of the list when nothing fits. */
  readonly nothing: { readonly title: string; readonly words: string }
  readonly onChoose: (id: string) => void
}

interface Left {
  readonly element: Element | null
  readonly selection: readonly [Node, number, Node, number] | null
}

/** Where the focus and the page's selection are, to be put back. */
function whereWeAre(): Left {
  const selection = getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  return {
    element: document.activeElement,
    selection:
      selection && anchorNode && focusNode
        ? [anchorNode, selection.anchorOffset, focusNode, selection.focusOffset]
        : null,
  }
}

function goBack({ element, selection }: Left): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true })
  const isThere = selection?.[0].isConnected && selection[2].isConnected
  // A field keeps its own selection; only that of the text around was lost.
  if (selection && isThere && !element?.matches('input, textarea')) getSelection()?.setBaseAndExtent(...selection)
}

/** What the finder closed last is still to put back: until then the focus is nowhere. */
let toPutBack: Left | null = null

/**
 * One line to type in, over everything else, with a list of what fits. Closing puts focus and selection back; one opened
 * before that has happened takes it over.
 */
export function Finder({ isOpen, onClose, ...finder }: FinderProps) {
  const left = useRef<Left | null>(null)
  const wasOpen = useRef(false)
  if (isOpen && !wasOpen.current) {
    left.current = toPutBack ?? whereWeAre()
    toPutBack = null
  }
  wasOpen.current = isOpen
  const close = (then?: () => void) => {
    const place = left.current
    toPutBack = place
    onClose()
    // Once the window has let go of the focus.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (place && toPutBack === place) {
          toPutBack = null
          goBack(place)
        }
        then?.()
      }),
    )
  }
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && close()} isDismissable className={styles.veil ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={finder.label}>
          <FinderList {...finder} onChoose={(id) => close(() => finder.onChoose(id))} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const PAGE = 8

type FinderListProps = Omit<FinderProps, 'isOpen' | 'onClose'>

function FinderList({ label, hint, onSeek, findings, count, nothing, onChoose }: FinderListProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const here = Math.min(at, findings.length - 1)
  const chosen = findings[here]
  const isSomethingFound = findings.length > 0
  const optionId = (index: number) => `${id}-${index}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is sought begins anew with the window.
  useEffect(() => onSeek(''), [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })

  const seek = (sought: string) => {
    setText(sought)
    setAt(0)
    onSeek(sought)
  }
  const choose = (finding: Finding | undefined) => {
    if (finding && !finding.isDisabled) onChoose(finding.id)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const last = findings.length - 1
    const moves: Record<string, number> = {
      ArrowDown: here === last ? 0 : here + 1,
      ArrowUp: here <= 0 ? last : here - 1,
      PageDown: Math.min(here + PAGE, last),
      PageUp: Math.max(here - PAGE, 0),
    }
    if (event.key === 'Enter') choose(chosen)
    else if (event.key in moves) setAt(moves[event.key] ?? 0)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={isSomethingFound}
        aria-autocomplete="list"
        aria-controls={isSomethingFound ? id : undefined}
        aria-activedescendant={chosen ? optionId(here) : undefined}
        placeholder={hint}
        spellCheck={false}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the window is opened to type in it.
        autoFocus
        value={text}
        onChange={(event) => seek(event.target.value)}
        onKeyDown={press}
      />
      {isSomethingFound ? (
        <div ref={list} id={id} className={styles.list} role="listbox" aria-label={label} tabIndex={-1}>
          {findings.map((finding, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys of the list.
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field; aria-activedescendant points here.
            <div
              key={finding.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === here}
              aria-disabled={finding.isDisabled || undefined}
              className={styles.option}
              onPointerMove={() => index !== here && setAt(index)}
              onClick={() => choose(finding)}
            >
              {finding.icon && <span className={styles.icon}>{finding.icon}</span>}
              <span className={styles.words}>
                <bdi className={styles.name}>{finding.name}</bdi>
                {finding.about && <bdi className={styles.about}>{finding.about}</bdi>}
              </span>
              {finding.kind && <span className={styles.kind}>{finding.kind}</span>}
              {finding.keys && <Kbd keys={finding.keys} />}
            </div>
          ))}
        </div>
      ) : (
        <EmptyState icon={<SearchX />} title={nothing.title}>
          {nothing.words}
        </EmptyState>
      )}
      <p className={styles.count} role="status">
        {count}
      </p>
    </>
  )
}
