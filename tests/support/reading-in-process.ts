import { readFile } from '../../electron/importers/read-file.ts'
import { utilityProcess } from './electron-stand-in.ts'

/** Files are read in the test's own process, in the place of the child that Electron would start. */
export function readInProcess(): void {
  utilityProcess.onPost = (child, message) => {
    const { file } = message as { file: Parameters<typeof readFile>[0] }
    queueMicrotask(async () => {
      child.emit('message', { type: 'started' })
      child.emit('message', { type: 'read', result: await readFile(file) })
    })
  }
}
