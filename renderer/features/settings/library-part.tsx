import { LibraryFolder } from '../../frame/library-folder.tsx'
import { LibraryCheck } from './library-check.tsx'

/** Where the library is, and whether it is as it was written. */
export const LibraryPart = () => (
  <>
    <LibraryFolder />
    <LibraryCheck />
  </>
)
