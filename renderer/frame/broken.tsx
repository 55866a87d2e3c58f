import { FileText, HeartCrack } from 'lucide-react'
import { Component, type ReactNode, useEffect, useRef } from 'react'
import { say } from '../../core/messages/message.ts'
import { focusPlace } from '../parts/focus-place.ts'
import { useSavedWords } from '../parts/saved-words.ts'
import { useApp } from '../state/use-app.ts'
import { Button, EmptyState } from '../ui/index.ts'
import styles from './broken.module.css'
import { useDialogs } from './dialogs.ts'
import { LogDialog } from './log-dialog.tsx'

interface BoundaryProps {
  /** Whatever broke is tried again when this changes. */
  readonly shown: string
  readonly onBroken: (thrown: unknown) => void
  /** What is shown in the place of what broke; `again` tries once more. */
  readonly instead: (again: () => void) => ReactNode
  readonly children: ReactNode
}

/** React tells of what broke while it was drawn to a class only. */
class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(thrown: unknown) {
    this.props.onBroken(thrown)
  }

  override componentDidUpdate({ shown }: BoundaryProps) {
    if (this.state.isBroken && shown !== this.props.shown) this.again()
  }

  private readonly again = () => this.setState({ isBroken: false })

  override render() {
    return this.state.isBroken ? this.props.instead(this.again) : this.props.children
  }
}

interface BrokenProps {
  readonly title: string
  /** After what is saved: what still works. */
  readonly besides?: string
  readonly actions: ReactNode
}

/** Something stopped working: what is saved, and what can be done. What had the focus is gone, so it has it now. */
function Broken({ title, besides, actions }: BrokenProps) {
  const saved = useSavedWords()
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus()
  }, [])
  return (
    <main ref={place} tabIndex={-1} className={styles.screen} aria-label={title}>
      <div role="alert">
        <EmptyState level={1} icon={<HeartCrack />} title={title} actions={actions}>
          <div className={styles.words}>
            {[...saved, ...(besides ? [besides] : [])].map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </EmptyState>
      </div>
    </main>
  )
}

const ShowLog = () => {
  const open = useDialogs((dialogs) => dialogs.open)
  return (
    <Button icon={<FileText />} onPress={() => open('log')}>
      {say('action.help.log')}
    </Button>
  )
}

/** Around a screen: one that breaks takes nothing else with it. */
export function ScreenBoundary({ screen, children }: { readonly screen: string; readonly children: ReactNode }) {
  const { surprises } = useApp()
  return (
    <Boundary
      shown={screen}
      onBroken={(thrown) => surprises.tell(thrown, 'drawing')}
      instead={(again) => (
        <Broken
          title={say('broken.screen')}
          besides={say('broken.others')}
          actions={
            <>
              <Button
                variant="primary"
                onPress={() => {
                  again()
                  requestAnimationFrame(() => focusPlace('main'))
                }}
              >
                {say('desk.try-again')}
              </Button>
              <ShowLog />
            </>
          }
        />
      )}
    >
      {children}
    </Boundary>
  )
}

/** Around the whole window, for what breaks outside the screens. */
export function WindowBoundary({ children }: { readonly children: ReactNode }) {
  const { surprises } = useApp()
  const { dialog, close } = useDialogs()
  return (
    <Boundary
      shown=""
      onBroken={(thrown) => surprises.tell(thrown, 'drawing')}
      instead={() => (
        <>
          <Broken
            title={say('broken.window')}
            actions={
              <>
                <Button variant="primary" onPress={() => location.reload()}>
                  {say('broken.reload')}
                </Button>
                <ShowLog />
              </>
            }
          />
          <LogDialog isOpen={dialog === 'log'} onClose={close} />
        </>
      )}
    >
      {children}
    </Boundary>
  )
}
