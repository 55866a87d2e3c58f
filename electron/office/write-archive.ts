import { type ZipOptions, zipSync } from 'fflate'

// The first day a zip file can tell. It is read as local time, so that it is written the same everywhere.
const FIRST_DAY = new Date(1980, 0, 1)
const COMPRESSED: ZipOptions = { level: 6, mtime: FIRST_DAY }
const STORED: ZipOptions = { level: 0, mtime: FIRST_DAY }

/** A zip file of some entries, in the order given. The same entries give the same bytes; `stored` ones are not compressed. */
export const writeArchive = (
  entries: Iterable<readonly [name: string, bytes: Uint8Array]>,
  isStored: (name: string) => boolean = () => false,
): Uint8Array =>
  zipSync(
    Object.fromEntries([...entries].map(([name, bytes]) => [name, [bytes, isStored(name) ? STORED : COMPRESSED]])),
  )
