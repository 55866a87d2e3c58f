import path from 'node:path'
import { createLogBook } from '../../electron/hosting/log-book.ts'
import type { LogBook } from '../../electron/services/log-book.ts'

/** A real log in a folder of the test's own, at noon; every file of the sources counts as this program's. */
export const testLogBook = (folder: string): LogBook =>
  createLogBook({
    folder: path.join(folder, 'logs'),
    host: 'browser',
    version: '0.1.0',
    now: () => new Date('2026-03-18T12:00:00Z'),
  })
