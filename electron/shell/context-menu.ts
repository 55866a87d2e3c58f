import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'
import { say } from '../../core/messages/message.ts'

const SUGGESTIONS_MAX = 5

/** The menu under the pointer: spelling and the clipboard in fields, copying elsewhere; nothing where there is nothing. */
export function offerContextMenu(contents: WebContents): void {
  contents.on(
    'context-menu',
    (_event, { isEditable, selectionText, misspelledWord, dictionarySuggestions, editFlags }) => {
      const suggestions: MenuItemConstructorOptions[] = dictionarySuggestions.slice(0, SUGGESTIONS_MAX).map((word) => ({
        label: word.replaceAll('&', '&&'),
        click: () => contents.replaceMisspelling(word),
      }))
      const spelling: MenuItemConstructorOptions[] =
        isEditable && misspelledWord
          ? [
              ...suggestions,
              {
                label: say('menu.learn-spelling'),
                click: () => void contents.session.addWordToSpellCheckerDictionary(misspelledWord),
              },
              { type: 'separator' },
            ]
          : []
      const clipboard: MenuItemConstructorOptions[] = isEditable
        ? [
            { role: 'cut', enabled: editFlags.canCut },
            { role: 'copy', enabled: editFlags.canCopy },
            { role: 'paste', enabled: editFlags.canPaste },
            { role: 'selectAll' },
          ]
        : selectionText.trim()
          ? [{ role: 'copy' }]
          : []
      if (clipboard.length > 0) Menu.buildFromTemplate([...spelling, ...clipboard]).popup()
    },
  )
}
