import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { Ticket } from '../../core/contract-values.ts'
import { say } from '../../core/messages/message.ts'
import { ARTICLE_ENDINGS } from '../../core/model/draft.ts'
import type { FilePurpose, Host } from '../services/host.ts'
import type { TicketDesk } from '../tickets.ts'

const ANNOTATION_ENDINGS = ['json', 'jsonld', 'docx', 'odt', 'tickmark']

const CHOOSE = (): Record<FilePurpose, OpenDialogOptions> => ({
  article: {
    title: say('dialog.choose.article'),
    buttonLabel: say('dialog.choose.import'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: say('dialog.choose.articles-filter'), extensions: [...ARTICLE_ENDINGS] },
      { name: say('dialog.choose.all-filter'), extensions: ['*'] },
    ],
  },
  evidence: {
    title: say('dialog.choose.evidence'),
    buttonLabel: say('dialog.choose.keep'),
    properties: ['openFile', 'multiSelections'],
  },
  scale: {
    title: say('dialog.choose.scale'),
    buttonLabel: say('dialog.choose.read'),
    properties: ['openFile'],
    filters: [
      { name: say('dialog.choose.scales-filter'), extensions: ['json'] },
      { name: say('dialog.choose.all-filter'), extensions: ['*'] },
    ],
  },
  annotations: {
    title: say('dialog.choose.annotations'),
    buttonLabel: say('dialog.choose.read'),
    properties: ['openFile'],
    filters: [
      { name: say('dialog.choose.annotations-filter'), extensions: ANNOTATION_ENDINGS },
      { name: say('dialog.choose.all-filter'), extensions: ['*'] },
    ],
  },
})

/** The system's own dialogs over the window: files come back as tickets, never as paths. */
export function nativeDialogs({
  window,
  tickets,
  documentsFolder,
}: {
  readonly window: () => BrowserWindow | null
  readonly tickets: Pick<TicketDesk, 'give'>
  readonly documentsFolder: string
}): NonNullable<Host['dialogs']> {
  const ask = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const over = window()
    const { canceled, filePaths } = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options))
    return canceled ? [] : filePaths
  }
  return {
    chooseFiles: async (purpose): Promise<Ticket[]> => (await ask(CHOOSE()[purpose])).map(tickets.give),
    chooseFolder: async () => {
      const [folder] = await ask({
        title: say('dialog.choose.folder'),
        buttonLabel: say('dialog.choose.use-folder'),
        defaultPath: documentsFolder,
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
      })
      return folder ?? null
    },
  }
}
