import type { MessageKey } from './messages/message.ts'

/**
 * Where an action can be chosen; an action without its place is greyed in the menu and silent on its key. 'desk': an
 * article is open there; 'claim': a claim is chosen; 'selection': words are selected; 'triage': while the desk goes through
 * what is left, one after another.
 */
export type ActionPlace = 'anywhere' | 'library' | 'desk' | 'claim' | 'selection' | 'triage'

export type ActionMenu = 'file' | 'edit' | 'view' | 'go' | 'claim' | 'help'

/** The menus in the order in which lists of shortcuts go through them: what is done most comes first. */
export const MENUS_BY_USE: readonly ActionMenu[] = ['claim', 'go', 'edit', 'view', 'file', 'help']

/** Where an action can be chosen, in words; null for anywhere. */
export const PLACE_WORDS = {
  anywhere: null,
  library: 'frame.when.library',
  desk: 'frame.when.desk',
  claim: 'frame.when.claim',
  selection: 'frame.when.selection',
  triage: 'frame.when.triage',
} as const satisfies Record<ActionPlace, MessageKey | null>

/**
 * One action. `keys` as core/keys/notation.ts writes them, `$mod` being Cmd on macOS and Ctrl elsewhere; a key without a modifier is
 * silent while somebody types in a field. Menus, palette, tooltips, buttons and shortcuts all read this one table; the
 * user may have changed the keys (core/keys/effective.ts).
 */
export interface Action {
  readonly label: MessageKey
  readonly menu: ActionMenu
  readonly when: ActionPlace
  readonly keys: string | null
}

const action = (menu: ActionMenu, when: ActionPlace, label: MessageKey, keys: string | null = null): Action => ({
  label,
  menu,
  when,
  keys,
})

export const ACTIONS = {
  'article.import': action('file', 'anywhere', 'action.article.import', '$mod+KeyO'),
  'article.paste': action('file', 'anywhere', 'action.article.paste', '$mod+Shift+KeyV'),
  'draft.add': action('file', 'desk', 'action.draft.add', 'd'),
  'draft.check-file': action('file', 'desk', 'action.draft.check-file'),
  'article.add-annotations': action('file', 'desk', 'action.article.add-annotations'),
  'report.export': action('file', 'desk', 'action.report.export', '$mod+KeyE'),
  'report.export-set': action('file', 'desk', 'action.report.export-set', '$mod+Shift+KeyE'),
  'report.export-checking': action('file', 'desk', 'action.report.export-checking'),
  'report.export-checked': action('file', 'desk', 'action.report.export-checked'),
  'report.export-html': action('file', 'desk', 'action.report.export-html'),
  'report.export-pdf': action('file', 'desk', 'action.report.export-pdf'),
  'report.export-xlsx': action('file', 'desk', 'action.report.export-xlsx'),
  'report.export-bundle': action('file', 'desk', 'action.report.export-bundle'),
  'report.export-json': action('file', 'desk', 'action.report.export-json'),
  'edit.undo': action('edit', 'anywhere', 'action.edit.undo', '$mod+KeyZ'),
  'edit.redo': action('edit', 'anywhere', 'action.edit.redo', '$mod+Shift+KeyZ'),
  'article.details': action('edit', 'desk', 'action.article.details'),
  'find.open': action('edit', 'desk', 'action.find.open', '$mod+KeyF'),
  'find.next': action('edit', 'desk', 'action.find.next', 'F3'),
  'find.previous': action('edit', 'desk', 'action.find.previous', 'Shift+F3'),
  'claim.mark': action('claim', 'selection', 'action.claim.mark', 'm'),
  'claim.mark-all': action('claim', 'selection', 'action.claim.mark-all', 'Shift+M'),
  'selection.hold': action('claim', 'selection', 'action.selection.hold', 'x'),
  'passage.add': action('claim', 'claim', 'action.passage.add', 'a'),
  'passage.grow-start': action('claim', 'claim', 'action.passage.grow-start', '['),
  'passage.shrink-start': action('claim', 'claim', 'action.passage.shrink-start', 'Shift+{'),
  'passage.grow-end': action('claim', 'claim', 'action.passage.grow-end', ']'),
  'passage.shrink-end': action('claim', 'claim', 'action.passage.shrink-end', 'Shift+}'),
  'passage.take-selection': action('claim', 'claim', 'action.passage.take-selection', 'e'),
  'coverage.skip': action('claim', 'selection', 'action.coverage.skip', '0'),
  'citation.add': action('claim', 'claim', 'action.citation.add', 's'),
  'verdict.find': action('claim', 'claim', 'action.verdict.find', 'r'),
  'verdict.still-holds': action('claim', 'claim', 'action.verdict.still-holds', 'h'),
  'claim.checked-next': action('claim', 'claim', 'action.claim.checked-next', '$mod+Enter'),
  'claim.supersede': action('claim', 'claim', 'action.claim.supersede', 'u'),
  'claim.retire': action('claim', 'claim', 'action.claim.retire', 'g'),
  'claim.restore': action('claim', 'claim', 'action.claim.restore'),
  'claim.delete': action('claim', 'claim', 'action.claim.delete', '$mod+Backspace'),
  'desk.triage': action('go', 'desk', 'action.desk.triage', 't'),
  'triage.back': action('go', 'desk', 'action.triage.back', 'b'),
  'go.next-left': action('go', 'desk', 'action.go.next-left', 'n'),
  'go.next-claim': action('go', 'desk', 'action.go.next-claim', 'j'),
  'go.previous-claim': action('go', 'desk', 'action.go.previous-claim', 'k'),
  'go.card': action('go', 'claim', 'action.go.card', 'Enter'),
  'go.text': action('go', 'claim', 'action.go.text', 'Escape'),
  'claims.filter': action('view', 'desk', 'action.claims.filter', 'f'),
  'claims.show-all': action('view', 'desk', 'action.claims.show-all'),
  'view.cards-density': action('view', 'desk', 'action.view.cards-density'),
  'go.wording': action('go', 'claim', 'action.go.wording', 'w'),
  'go.why': action('go', 'claim', 'action.go.why', 'y'),
  'go.citation': action('go', 'claim', 'action.go.citation', 'c'),
  'go.library': action('go', 'anywhere', 'action.go.library', '$mod+Digit1'),
  'go.desk': action('go', 'anywhere', 'action.go.desk', '$mod+Digit2'),
  'go.drafts': action('go', 'anywhere', 'action.go.drafts', '$mod+Digit3'),
  'go.sources': action('go', 'anywhere', 'action.go.sources', '$mod+Digit4'),
  'go.reports': action('go', 'anywhere', 'action.go.reports', '$mod+Digit5'),
  'go.settings': action('go', 'anywhere', 'action.go.settings', '$mod+Comma'),
  'view.larger': action('view', 'anywhere', 'action.view.larger', '$mod+Shift+Period'),
  'view.smaller': action('view', 'anywhere', 'action.view.smaller', '$mod+Shift+Comma'),
  'view.focus-line': action('view', 'anywhere', 'action.view.focus-line', 'l'),
  'view.reading': action('view', 'desk', 'action.view.reading'),
  'view.rail': action('view', 'desk', 'action.view.rail'),
  'view.theme-paper': action('view', 'anywhere', 'action.view.theme-paper'),
  'view.theme-light': action('view', 'anywhere', 'action.view.theme-light'),
  'view.theme-dark': action('view', 'anywhere', 'action.view.theme-dark'),
  'view.theme-system': action('view', 'anywhere', 'action.view.theme-system'),
  'help.palette': action('help', 'anywhere', 'action.help.palette', '$mod+KeyK'),
  'help.shortcuts': action('help', 'anywhere', 'action.help.shortcuts', 'Shift+?'),
  'help.tour': action('help', 'anywhere', 'action.help.tour'),
  'help.sample': action('help', 'anywhere', 'action.help.sample'),
  'help.remove-sample': action('help', 'anywhere', 'action.help.remove-sample'),
  'help.check-library': action('help', 'anywhere', 'action.help.check-library'),
  'help.log': action('help', 'anywhere', 'action.help.log'),
} as const satisfies Record<string, Action>

export type ActionId = keyof typeof ACTIONS

/** Every action, in the order of the table. */
export const ACTION_IDS = Object.keys(ACTIONS) as readonly ActionId[]
