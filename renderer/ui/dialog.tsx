import { X } from 'lucide-react'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { say } from '../../core/messages/message.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons at its foot, the one that goes on last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** `sheet`: against the end of the window, as high as it is. */
  readonly placement?: 'middle' | 'sheet'
}

/** What had the focus may be gone (a button that was replaced): Escape closes all the same. */
function useEscapeWithoutFocus(isOpen: boolean, onClose: () => void) {
  useEffect(() => {
    if (!isOpen) return
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.activeElement === document.body) onClose()
    }
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [isOpen, onClose])
}

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex="0"]'

/** What a dialog holds; where it scrolls and holds nothing that takes the focus, it takes it itself, to scroll by key. */
function Body({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = body.current
    if (!element) return
    const isStop = element.scrollHeight > element.clientHeight && !element.querySelector(FOCUSABLE)
    if (isStop) element.tabIndex = 0
    else element.removeAttribute('tabindex')
  })
  return (
    <div ref={body} className={styles.body}>
      {children}
    </div>
  )
}

/** Something that wants an answer before the rest. Escape and a click outside close it. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  footer,
  size = 'medium',
  placement = 'middle',
}: DialogProps) {
  useEscapeWithoutFocus(isOpen, onClose)
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable
      data-veil
      className={[styles.veil, styles[placement]].join(' ')}
    >
      <Modal className={[styles.modal, styles[size]].join(' ')}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={say('ui.close')} icon={<X />} onPress={onClose} />
          </header>
          <Body>{children}</Body>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
