/** Sentences of choosing the columns of the table of claims. */
export const columns = {
  'columns.title': 'Columns of the claims',
  'columns.all': { one: 'The only column.', other: 'All {count} columns.' },
  'columns.some': '{chosen} of {count} columns, in an order of your own.',
  'columns.choose': 'Choose and order columns',
  'columns.reset': 'All columns',
  'columns.about':
    'The table of claims has the ticked columns, in this order. At least one stays. Remembered on this machine, for every article.',
  'columns.up': '“{name}” up',
  'columns.down': '“{name}” down',
  'columns.moved': '“{name}” is now {place} of {count}.',
  'columns.go': { one: 'Use one column', other: 'Use {count} columns' },
} as const
