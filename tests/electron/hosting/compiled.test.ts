import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compiledPrograms } from '../../../electron/hosting/compiled.ts'
import { temporaryFolder } from '../../support/temporary.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** A folder with a program that doubles numbers with what stands beside it; `mark` makes one like no other. */
function doubling(mark: string): string {
  const folder = temporaryFolder()
  writeFileSync(
    path.join(folder, 'main.cjs'),
    `const { times } = require('./times.cjs'); exports.doubled = (list) => list.map(times).join('${mark}')`,
  )
  writeFileSync(path.join(folder, 'times.cjs'), `exports.times = (number) => number * 2; exports.mark = '${mark}'`)
  return folder
}

const runIn = (folder: string) => {
  const programs = compiledPrograms()
  const { doubled } = programs.run(path.join(folder, 'main.cjs')) as { doubled: (list: number[]) => string }
  return { said: doubled([1, 2, 3]), keep: programs.keep }
}
const keptIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.v8'))

describe('programs that were compiled before', () => {
  it('are kept beside their sources, and run the same from what was kept', () => {
    const folder = doubling(', ')
    const first = runIn(folder)
    expect(first.said).toBe('2, 4, 6')
    expect(keptIn(folder)).toEqual([])
    first.keep()
    expect(keptIn(folder)).toEqual(['main.cjs.v8', 'times.cjs.v8'])
    expect(readdirSync(folder)).toHaveLength(4)
    expect(runIn(folder).said).toBe('2, 4, 6')
  })

  it('are not kept again while what is kept serves', () => {
    const folder = doubling('; ')
    runIn(folder).keep()
    const written = () => keptIn(folder).map((name) => statSync(path.join(folder, name), { bigint: true }).ino)
    const before = written()
    runIn(folder).keep()
    expect(written()).toEqual(before)
  })

  it('a program runs once, however many require it, and rings see what is there so far', () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'a.cjs'), `exports.name = 'a'; exports.seen = require('./b.cjs').seen`)
    writeFileSync(path.join(folder, 'b.cjs'), `exports.seen = require('./a.cjs').name + require('node:path').sep`)
    const programs = compiledPrograms()
    expect(programs.run(path.join(folder, 'a.cjs'))).toEqual({ name: 'a', seen: `a${path.sep}` })
    expect(programs.run(path.join(folder, 'a.cjs'))).toBe(programs.run(path.join(folder, 'a.cjs')))
  })

  it('a changed source of the same length is compiled anew', () => {
    const folder = doubling(' / ')
    runIn(folder).keep()
    const file = path.join(folder, 'times.cjs')
    writeFileSync(file, readFileSync(file, 'utf8').replace('* 2', '* 3'))
    expect(runIn(folder).said).toBe('3 / 6 / 9')
  })

  it('what cannot be kept is compiled at each start', () => {
    const folder = doubling(' | ')
    mkdirSync(path.join(folder, 'main.cjs.v8'))
    runIn(folder).keep()
    expect(keptIn(folder)).toEqual(['main.cjs.v8', 'times.cjs.v8'])
    expect(readdirSync(folder)).toHaveLength(4)
    expect(runIn(folder).said).toBe('2 | 4 | 6')
  })

  it('nothing of what is kept is believed once a byte of it is another, or missing', () => {
    const folder = doubling('-')
    runIn(folder).keep()
    const place = path.join(folder, 'times.cjs.v8')
    const kept = readFileSync(place)
    const damaged = fc.oneof(
      fc.tuple(fc.nat(kept.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
        const other = Buffer.from(kept)
        other[at] = (other[at] ?? 0) ^ by
        return other
      }),
      fc.nat(kept.length - 1).map((length) => kept.subarray(0, length)),
    )
    fc.assert(
      fc.property(damaged, (bytes) => {
        writeFileSync(place, bytes)
        const { said, keep } = runIn(folder)
        expect(said).toBe('2-4-6')
        keep()
        // Written anew, because V8 was not even given the damaged one.
        expect(readFileSync(place).equals(bytes)).toBe(false)
      }),
    )
  })
})

describe('the built terminal', () => {
  const help = (folder: string) =>
    spawnSync(process.execPath, [path.join(folder, 'cli.js'), '--help'], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', TICKMARK_HOME: folder },
    })

  it('says the same at its first start and from what V8 made of it', () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}')
    cpSync(path.join(ROOT, 'dist/cli.js'), path.join(folder, 'cli.js'))
    // By name: what other processes keep there meanwhile comes and goes.
    mkdirSync(path.join(folder, 'terminal'))
    for (const name of readdirSync(path.join(ROOT, 'dist/terminal')).filter((program) => program.endsWith('.cjs')))
      cpSync(path.join(ROOT, 'dist/terminal', name), path.join(folder, 'terminal', name))
    const first = help(folder)
    expect(first.stdout).toContain('tickmark serve')
    expect(readdirSync(path.join(folder, 'terminal')).filter((name) => /v8$/.test(name))).not.toEqual([])
    expect({ ...help(folder), pid: 0 }).toEqual({ ...first, pid: 0 })
  })
})
