import { type Result, refuse } from '../../core/result.ts'

/** The operating system's name for what went wrong ("ENOSPC"); null when the error is not the disk's. */
export function diskCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return null
  return 'errno' in error || error.code === 'ERR_FS_FILE_TOO_LARGE' ? error.code : null
}

export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(diskCode(error) ?? '')

export const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(diskCode(error) ?? '')

export const isDenied = (error: unknown): boolean => ['EACCES', 'EPERM', 'EROFS'].includes(diskCode(error) ?? '')

/** The sentence for what the disk refused; an error that is not the disk's is thrown on. */
export function refuseDisk(error: unknown): ReturnType<typeof refuse> {
  const code = diskCode(error)
  if (code === null) throw error
  if (isFull(error)) return refuse('storage.disk.full')
  if (isDenied(error)) return refuse('storage.disk.denied')
  return refuse('storage.disk.failed', { code })
}

/** The same for what could not be read: a folder of the library, by its name. */
export function refuseReading(error: unknown, name: string): ReturnType<typeof refuse> {
  const code = diskCode(error)
  if (code === null) throw error
  return isDenied(error)
    ? refuse('storage.folder.unreadable', { name })
    : refuse('storage.disk.unreadable', { name, code })
}

/** The same for the folder of all articles. */
export function refuseListing(error: unknown): ReturnType<typeof refuse> {
  const code = diskCode(error)
  if (code === null) throw error
  return refuse('storage.articles.unreadable', { code })
}

/** Does some work on the disk; what the disk refuses becomes a sentence. */
export async function onDisk<T>(
  work: () => Promise<Result<T>>,
  refusalOf: (error: unknown) => Result<T> = refuseDisk,
): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    return refusalOf(error)
  }
}

/** The answer, or null where the file or folder does not exist. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** The answer, or null where the disk does not give it, for whatever reason. */
export async function unlessUnreadable<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (diskCode(error) === null) throw error
    return null
  }
}
