import { useDesk } from '../state/use-app.ts'
import { AddAnnotationsDialog } from './add-annotations-dialog.tsx'
import { AddDraftDialog } from './add-draft-dialog.tsx'
import { ArticleDetailsDialog } from './article-details.tsx'
import { useDialogs } from './dialogs.ts'
import { ImportDialog } from './import-dialog.tsx'
import { ImportQuestions } from './import-questions.tsx'
import { LogDialog } from './log-dialog.tsx'
import { ShortcutsSheet } from './shortcuts-sheet.tsx'

/** The dialogs that belong to no screen. */
export function FrameDialogs() {
  const isArticleOpen = useDesk(({ desk }) => desk.status === 'open')
  const { dialog, close } = useDialogs()
  return (
    <>
      <ImportDialog />
      <ImportQuestions />
      <LogDialog isOpen={dialog === 'log'} onClose={close} />
      <ShortcutsSheet isOpen={dialog === 'shortcuts'} onClose={close} />
      {isArticleOpen && <ArticleDetailsDialog isOpen={dialog === 'article-details'} onClose={close} />}
      {isArticleOpen && <AddDraftDialog />}
      {isArticleOpen && <AddAnnotationsDialog />}
    </>
  )
}
