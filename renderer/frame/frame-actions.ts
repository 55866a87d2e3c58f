import { useEffect } from 'react'
import type { Theme } from '../../core/model/preferences.ts'
import { useAction, useApp, useDesk, useLibrary, useStart, useStartStore, useView } from '../state/use-app.ts'
import type { Screen } from '../state/view.ts'
import { useAddingAnnotations, useCanAddAnnotations } from './adding-annotations.ts'
import { useAddingDraft, useCanAddDraft } from './adding-draft.ts'
import { useDesktopMenu } from './desktop-menu.ts'
import { useDialogs } from './dialogs.ts'
import { useExportActions } from './exporting.ts'
import { deskHistory, stepWords, takeStep } from './history.ts'
import { type Pasted, useImporting } from './importing.ts'
import { useLookActions } from './look-actions.ts'
import { useSampleActions } from './sample.ts'
import { useTourAction } from './tour-action.ts'

/** The step undo and redo would take here: the article's on the desk, in its drafts and its reports, elsewhere the library's. */
export function useHistoryHere() {
  const { desk, library } = useApp()
  const screen = useView((view) => view.screen)
  const deskSteps = useDesk((store) => deskHistory(store).steps)
  const librarySteps = useLibrary((store) => store.steps)
  const isArticles = screen === 'desk' || screen === 'drafts' || screen === 'reports'
  const steps = isArticles ? deskSteps : librarySteps
  const taking = (way: 'undo' | 'redo') => () =>
    void takeStep(way, isArticles ? deskHistory(desk.getState()) : library.getState())
  const { undo, redo } = steps
  return {
    steps,
    undo: undo && { words: stepWords(undo), take: taking('undo') },
    redo: redo && { words: stepWords(redo), take: taking('redo') },
  }
}

const useGo = (screen: Screen) => {
  const open = useView((view) => view.open)
  useAction(`go.${screen}`, () => open(screen))
}

const useTheme = (theme: Theme) => {
  const prefer = useStartStore((store) => store.prefer)
  useAction(`view.theme-${theme}`, () => void prefer({ theme }))
}

/** Text pasted where no field takes it is on its way in: an article in the library, a draft among the drafts. */
function usePastedText(isHere: boolean, { write, open }: { write: (pasted: Pasted) => void; open: () => void }) {
  useEffect(() => {
    if (!isHere) return
    const takePaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      const text = clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? ''
      if (!text.trim() || (target instanceof Element && target.closest('input, textarea, [role=dialog]'))) return
      event.preventDefault()
      write({ text, html: clipboardData?.getData('text/html') ?? '' })
      open()
    }
    window.addEventListener('paste', takePaste)
    return () => window.removeEventListener('paste', takePaste)
  })
}

/** The actions that are there on every screen. */
export function useFrameActions(): void {
  const { host, library } = useStart()
  const screen = useView((view) => view.screen)
  const isArticleOpen = useDesk(({ desk }) => desk.status === 'open')
  const openDialog = useDialogs((dialogs) => dialogs.open)
  const importing = useImporting()
  const adding = useAddingDraft()
  const canAddDraft = useCanAddDraft()
  const annotating = useAddingAnnotations()
  const canAddAnnotations = useCanAddAnnotations()
  const history = useHistoryHere()
  const { check } = useApp()
  const open = useView((view) => view.open)
  const canImport = library.readOnly === null && library.refused === null

  useGo('library')
  useGo('desk')
  useGo('drafts')
  useGo('sources')
  useGo('reports')
  useGo('settings')
  useTheme('paper')
  useTheme('light')
  useTheme('dark')
  useTheme('system')
  useAction('edit.undo', history.undo?.take ?? null)
  useAction('edit.redo', history.redo?.take ?? null)
  useAction(
    'article.import',
    canImport ? () => (host === 'desktop' ? void importing.chooseFiles() : importing.open()) : null,
  )
  useAction('article.paste', canImport ? importing.open : null)
  useAction('draft.add', canAddDraft ? adding.open : null)
  useAction('draft.check-file', canAddDraft ? () => void adding.checkFile() : null)
  useAction('article.add-annotations', canAddAnnotations ? annotating.open : null)
  useAction('article.details', isArticleOpen ? () => openDialog('article-details') : null)
  useAction('help.shortcuts', () => openDialog('shortcuts'))
  useAction('help.check-library', () => {
    open('settings')
    check.getState().beginThere()
  })
  useAction('help.log', () => openDialog('log'))
  useLookActions()
  useTourAction()
  useSampleActions()
  useExportActions()
  useDesktopMenu(history.steps)
  usePastedText(canImport && screen === 'library', importing)
  usePastedText(canAddDraft && screen === 'drafts', {
    write: (pasted) => adding.write({ pasted, file: null }),
    open: adding.open,
  })
}
