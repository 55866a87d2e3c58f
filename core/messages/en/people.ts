/** Sentences about the people at the desk, in the settings and elsewhere. */
export const people = {
  'settings.parts': 'Parts of the settings',
} as const
