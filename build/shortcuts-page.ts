import { ACTION_IDS, ACTIONS, type Action, MENUS_BY_USE, PLACE_WORDS } from '../core/actions.ts'
import { keysLabel } from '../core/keys/label.ts'
import { say, sayKey } from '../core/messages/message.ts'

const BEGIN = '<!-- written by build/write-schema.ts: -->'
const END = '<!-- as far as here. -->'

/** Keys in a cell of a table: the bar between two cells, and what begins code, would end it. */
const kbd = (keys: string, mac: boolean): string =>
  `<kbd>${keysLabel(keys, mac).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '&#124;')}</kbd>`

const row = (keys: string, what: string): string => {
  const [elsewhere, mac] = [kbd(keys, false), kbd(keys, true)]
  return `| ${elsewhere}${mac === elsewhere ? '' : `, on macOS ${mac}`} | ${what} |`
}

const table = (title: string, rows: readonly string[]): string[] => [
  `### ${title}`,
  '',
  '| keys | what they do |',
  '|---|---|',
  ...rows,
  '',
]

/** The part of docs/guide/keyboard.md that says which keys there are. */
function section(): string {
  const lines = MENUS_BY_USE.flatMap((menu) => {
    const rows = ACTION_IDS.flatMap((id) => {
      const action: Action = ACTIONS[id]
      if (action.menu !== menu || !action.keys) return []
      const place = PLACE_WORDS[action.when]
      return [row(action.keys, sayKey(action.label) + (place ? `, ${say(place)}` : ''))]
    })
    return rows.length > 0 ? table(say(`menu.${menu}`), rows) : []
  })
  return [BEGIN, '', ...lines, END].join('\n')
}

/** The page with its tables as the code has them; whatever stands around them stays. */
export function pageWithShortcuts(page: string): string {
  const from = page.indexOf(BEGIN)
  const to = page.indexOf(END)
  if (from < 0 || to < from) throw new Error('docs/guide/keyboard.md has no place for the tables.')
  return page.slice(0, from) + section() + page.slice(to + END.length)
}
