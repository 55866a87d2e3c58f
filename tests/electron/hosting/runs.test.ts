import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { beginRun, type RunOptions } from '../../../electron/hosting/runs.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const OTHER = process.pid + 1

const begin = (folder: string, options: Partial<RunOptions> = {}) =>
  beginRun({ folder, host: 'browser', isAlone: false, isRunning: () => false, ...options })

const leftBy = (host: string, pid = OTHER) => {
  const folder = path.join(temporaryFolder(), 'running')
  mkdirSync(folder)
  writeFileSync(path.join(folder, `${host}-${pid}`), '')
  return folder
}

it('the first run finds nothing, and one that ended properly leaves nothing', () => {
  const folder = path.join(temporaryFolder(), 'running')
  const first = begin(folder)
  expect(first.brokeOff).toBe(false)
  expect(readdirSync(folder)).toHaveLength(1)
  first.end()
  expect(readdirSync(folder)).toEqual([])
  expect(begin(folder).brokeOff).toBe(false)
})

it('a run that broke off is noticed by the next, once', () => {
  const folder = leftBy('browser')
  const next = begin(folder)
  expect(next.brokeOff).toBe(true)
  next.end()
  expect(begin(folder).brokeOff).toBe(false)
})

it('a run that still goes on has not broken off, and neither has one of another host', () => {
  expect(begin(leftBy('browser'), { isRunning: () => true }).brokeOff).toBe(false)
  expect(begin(leftBy('desktop')).brokeOff).toBe(false)
})

it('a number that was given again, to this process or since the system started, is no running one', () => {
  expect(begin(leftBy('browser', process.pid), { isRunning: () => true }).brokeOff).toBe(true)
  const folder = leftBy('browser')
  const longAgo = new Date('2001-01-01')
  utimesSync(path.join(folder, `browser-${OTHER}`), longAgo, longAgo)
  expect(begin(folder, { isRunning: () => true }).brokeOff).toBe(true)
})

it('of a host that is never there twice, whatever is left broke off', () => {
  const folder = leftBy('desktop')
  expect(begin(folder, { host: 'desktop', isAlone: true, isRunning: () => true }).brokeOff).toBe(true)
})

it('other files are left alone, and a folder that cannot be made stops nobody', () => {
  const folder = leftBy('notes of mine')
  begin(folder).end()
  expect(readdirSync(folder)).toEqual([`notes of mine-${OTHER}`])
  const file = path.join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  expect(begin(path.join(file, 'running')).brokeOff).toBe(false)
})
