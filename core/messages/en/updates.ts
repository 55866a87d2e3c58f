/** Looking for a new version of Tickmark. */
export const updates = {
  'updates.title': 'New versions',
  'updates.about':
    'Tickmark looks for a new version only when you ask it to. It reads a version number, and never downloads or installs anything.',
  'updates.nowhere': 'This build of Tickmark does not know where new versions are told of, so it cannot look.',
  'updates.daily': 'Look for a new version once a day',
  'updates.daily.about': 'One request, without cookies and without a word about you, this computer or your work, to:',
  'updates.look': 'Look now',
  'updates.looked': 'Last looked: {time}',
  'updates.never': 'Not looked yet',
  'updates.newest': 'There is no newer version than {version}, which you have.',
  'updates.newer': 'Version {version} is out',
  'updates.newer.about': 'You have {version}.',
  'updates.open': 'Open its page',
  'updates.refused.no-address': 'This build of Tickmark does not know where to look.',
  'updates.refused.unreachable': 'Nobody answered. Look again when this computer has a network.',
  'updates.refused.answer': 'The answer told of no version. Look again another day.',
} as const
