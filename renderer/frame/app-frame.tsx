import type { ReactNode } from 'react'
import { say } from '../../core/messages/message.ts'
import type { Refusal } from '../../core/result.ts'
import { sayClock } from '../parts/dates.ts'
import { useDesk, useLibrary, useStart, useStartStore, useView } from '../state/use-app.ts'
import { LiveRegion, Toasts } from '../ui/index.ts'
import { useAddingDraft, useCanAddDraft } from './adding-draft.ts'
import { ScreenBoundary } from './broken.tsx'
import { CommentsOffer } from './comments-offer.tsx'
import { Footer } from './footer.tsx'
import { Frame } from './frame.tsx'
import { useFrameActions } from './frame-actions.ts'
import { useImporting } from './importing.ts'
import { Navigation } from './navigation.tsx'
import { Notices } from './notices.tsx'
import { RecoveredNotice } from './recovered-notice.tsx'
import { UpdateNotice } from './update-notice.tsx'
import { WindowDrop } from './window-drop.tsx'

/**
 * When the last change was on the disk, of whichever store changed last. A component of its own: every change draws it
 * anew, and nothing around it.
 */
function SavedWords({ readOnly, isReached }: { readonly readOnly: boolean; readonly isReached: boolean }) {
  const times = [useDesk((desk) => desk.savedAt), useLibrary((library) => library.savedAt)]
  if (!isReached) return say('frame.unreachable')
  if (readOnly) return say('frame.read-only')
  const last = Math.max(...times.map((time) => time?.getTime() ?? 0))
  return last > 0 ? say('frame.saved', { time: sayClock(new Date(last).toISOString()) }) : say('frame.saved-all')
}

/** Apart from the window's parts, because undo changes its words with every step; before them, so that a screen's offers count. */
function FrameActions() {
  useFrameActions()
  return null
}

/** The window around whichever screen is shown, with the messages that belong to none. */
export function AppFrame({ children }: { readonly children: ReactNode }) {
  const start = useStart()
  const screen = useView((view) => view.screen)
  const open = useView((view) => view.open)
  const notices = useView((view) => view.notices)
  const dismiss = useView((view) => view.dismiss)
  const isArticleOpen = useDesk(({ desk }) => desk.status === 'open')
  const { importFiles } = useImporting()
  const { takeFiles } = useAddingDraft()
  const isDraftDropped = useCanAddDraft() && screen === 'drafts'
  const readOnly = start.library.readOnly as Refusal | null
  const isReached = useStartStore((store) => store.isReached)

  return (
    <>
      <FrameActions />
      <Frame
        navigation={<Navigation screen={screen} onGo={open} hasArticle={isArticleOpen} />}
        notices={
          <>
            <RecoveredNotice />
            <Notices readOnly={readOnly} isReached={isReached} notices={notices} onDismiss={dismiss} />
            <CommentsOffer screen={screen} />
            <UpdateNotice />
          </>
        }
        footer={
          <Footer
            screen={screen}
            hasArticle={isArticleOpen}
            isReadOnly={readOnly !== null}
            saved={<SavedWords readOnly={readOnly !== null} isReached={isReached} />}
          />
        }
      >
        <ScreenBoundary screen={screen}>{children}</ScreenBoundary>
      </Frame>
      <WindowDrop
        screen={screen}
        canImport={readOnly === null}
        words={say(isDraftDropped ? 'add-draft.drop-here' : 'drop.here')}
        onFiles={isDraftDropped ? takeFiles : importFiles}
      />
      <Toasts />
      <LiveRegion />
    </>
  )
}
