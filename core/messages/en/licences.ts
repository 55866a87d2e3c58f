/** Sentences of what the app holds of others. */
export const licences = {
  'licences.title': 'Licences of others',
  'licences.about': 'Tickmark holds work of others, under licences of their own.',
  'licences.read': 'Read the licences',
  'licences.failed':
    'The licences cannot be shown here. They also stand in THIRD-PARTY-NOTICES.txt, in the folder that Tickmark is installed in.',
  'licences.reading': 'Reading the licences…',
} as const
