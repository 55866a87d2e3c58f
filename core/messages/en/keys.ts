/** Sentences about keys: their names, the list of shortcuts, changing them, and the palette of actions. */
export const keys = {
  'key.ctrl': 'Ctrl',
  'key.shift': 'Shift',
  'key.alt': 'Alt',
  'key.enter': 'Enter',
  'key.escape': 'Esc',
  'key.backspace': 'Backspace',
  'key.delete': 'Del',
  'key.tab': 'Tab',
  'key.space': 'Space',
  'key.home': 'Home',
  'key.end': 'End',
  'key.page-up': 'PgUp',
  'key.page-down': 'PgDn',

  'keys.refused.caret': '{keys} moves the caret in the article, so it cannot be used here.',
  'keys.refused.rating': '{keys} gives a rating, so it cannot be used here.',
  'keys.refused.control': '{keys} works the buttons and fields of the window, so it cannot be used here.',
  'keys.refused.system': '{keys} belongs to the system or the browser, so it cannot be used here.',
} as const
