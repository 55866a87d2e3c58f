/** The file that the build writes beside the window (build/packing/notices-plugin.ts). */
const FILE = 'licences.txt'

/** The licences of what the app holds of others; null where they cannot be had. */
export const readLicences = (): Promise<string | null> =>
  fetch(FILE, { credentials: 'same-origin' }).then(
    (answer) => (answer.ok ? answer.text() : null),
    () => null,
  )
