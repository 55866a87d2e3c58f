import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logFile } from '../../../electron/hosting/log-file.ts'

describe('the log', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-log-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const noon = () => new Date('2026-03-18T12:00:00Z')

  it('tells when a surprise came and where from', () => {
    const file = path.join(folder, 'logs', 'tickmark.log')
    logFile(file, noon)(new Error('what went wrong'))
    expect(readFileSync(file, 'utf8')).toMatch(/^2026-03-18T12:00:00\.000Z Error: what went wrong\n\s+at /)
  })

  it('never grows without end', () => {
    const file = path.join(folder, 'tickmark.log')
    writeFileSync(file, 'x'.repeat(1024 * 1024 + 1))
    logFile(file, noon)('next')
    expect(statSync(file).size).toBeLessThan(100)
    expect(existsSync(`${file}.old`)).toBe(true)
  })

  it('stops nobody when it cannot be written', () => {
    writeFileSync(path.join(folder, 'file'), '')
    expect(() => logFile(path.join(folder, 'file', 'tickmark.log'), noon)('lost')).not.toThrow()
  })
})
