/** Choosing the language of the interface. */
export const languages = {
  'language.label': 'Language',
  'language.system': 'As the system',
  'settings.language': 'Language',
  'settings.language.about':
    'What Tickmark says to you: menus, messages and reports. Articles, and what you write, stay in their own language.',
} as const
