import type { FileHandle } from 'node:fs/promises'
import { type Machine, THIS_MACHINE } from '../../../electron/storage/machine.ts'

export const diskError = (code: string): Error => Object.assign(new Error(code), { code, errno: -1 })

/** This machine, but for what some open files do instead; `change` sees each file as it is opened. */
export function machineWhere(
  change: (path: string, flags: unknown, handle: FileHandle) => Partial<FileHandle>,
): Machine {
  const open: typeof THIS_MACHINE.disk.open = async (path, flags, mode) => {
    const handle = await THIS_MACHINE.disk.open(path, flags, mode)
    let changed: Partial<FileHandle>
    try {
      changed = change(String(path), flags, handle)
    } catch (error) {
      await handle.close()
      throw error
    }
    return new Proxy(handle, {
      get: (target, name) => {
        const value: unknown = Reflect.get(name in changed ? changed : target, name)
        return typeof value === 'function' ? value.bind(name in changed ? changed : target) : value
      },
    })
  }
  return { ...THIS_MACHINE, disk: { ...THIS_MACHINE.disk, open } }
}

/** A disk that can be filled: a write then takes half of the bytes, and fails. */
export function fillableDisk() {
  const disk = { full: false, truncateFails: false }
  const machine = machineWhere((_path, _flags, handle) => ({
    write: (async (bytes: Buffer, offset = 0, length = bytes.length, place: number | null = null) => {
      if (!disk.full) return handle.write(bytes, offset, length, place)
      await handle.write(bytes, offset, Math.floor(length / 2), place)
      throw diskError('ENOSPC')
    }) as FileHandle['write'],
    writeFile: async (data) => {
      if (disk.full) throw diskError('ENOSPC')
      await handle.writeFile(data)
    },
    truncate: async (length) => {
      if (disk.truncateFails) throw diskError('EIO')
      await handle.truncate(length)
    },
  }))
  return { disk, machine }
}

/** A folder that may be read and not written. */
export const readOnlyDisk = (code: 'EACCES' | 'EROFS'): Machine =>
  machineWhere((_path, flags) => {
    if (typeof flags === 'string' && flags !== 'r') throw diskError(code)
    return {}
  })

/** A disk that does not tell what the articles’ folder holds; where it is denied, nothing in it can be reached either. */
export function withoutArticles(fault: Error): Machine {
  const { disk } = THIS_MACHINE
  const isDenied = 'code' in fault && fault.code === 'EACCES'
  const failing = <Work extends (path: never, ...rest: never[]) => unknown>(work: Work, within: RegExp): Work =>
    ((path: never, ...rest: never[]) =>
      within.test(String(path)) ? Promise.reject(fault) : work(path, ...rest)) as unknown as Work
  const inside = isDenied ? /[\\/]articles[\\/]/ : /^$/
  return {
    ...THIS_MACHINE,
    disk: {
      ...disk,
      readdir: failing(disk.readdir, isDenied ? /[\\/]articles([\\/]|$)/ : /[\\/]articles$/),
      lstat: failing(disk.lstat, inside),
      open: failing(disk.open, inside),
      lstatNow: (path) => {
        if (inside.test(path)) throw fault
        return disk.lstatNow(path)
      },
    },
  }
}
