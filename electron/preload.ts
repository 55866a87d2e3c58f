import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'

/** Larger bytes that stand in no file are not carried across: the window is told that the file cannot be read. */
const LOOSE_BYTES_MAX = 128 * 1024 * 1024

/** A file on the disk crosses by its path, which the page never sees; what stands in no file (a dragged picture) by its bytes. */
async function ticketFor(file: File): Promise<unknown> {
  const path = webUtils.getPathForFile(file)
  if (path) return ipcRenderer.invoke('ticket', { path })
  if (file.size > LOOSE_BYTES_MAX) return null
  return ipcRenderer.invoke('ticket', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
}

contextBridge.exposeInMainWorld('tickmark', {
  call: (method: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', method, input),

  subscribe(listener: (event: unknown) => void): () => void {
    const hear = (_: IpcRendererEvent, event: unknown) => listener(event)
    ipcRenderer.on('event', hear)
    return () => {
      ipcRenderer.removeListener('event', hear)
    }
  },

  ticketFor,
})
