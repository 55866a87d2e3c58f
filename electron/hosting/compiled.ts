import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'

interface Loaded {
  exports: unknown
}
type Body = (exports: unknown, require: (name: string) => unknown, module: Loaded, file: string, folder: string) => void

/** A program as V8 has it. */
interface Compiled {
  readonly file: string
  readonly source: Buffer
  readonly script: vm.Script
}

/** Programs that were bundled as CommonJS, run with what V8 made of them at an earlier start. */
export interface CompiledPrograms {
  /** Runs a program and those it requires from beside it, each once; what it exports. */
  run(file: string): unknown
  /** Keeps, beside each program, what V8 has made of it by now; functions that were compiled as they were called included. */
  keep(): void
}

const SEAL_BYTES = 32
const placeOf = (file: string): string => `${file}.v8`

/**
 * V8 tells one source from another by its length alone, and believes every byte of what it is given: one that is wrong
 * ends the process, or does something else than the program says.
 */
const sealOf = (source: Buffer, made: Buffer): Buffer => createHash('sha256').update(source).update(made).digest()

function keptOf(file: string, source: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(placeOf(file))
    const made = kept.subarray(SEAL_BYTES)
    return sealOf(source, made).equals(kept.subarray(0, SEAL_BYTES)) ? made : undefined
  } catch {
    return undefined
  }
}

function compile(file: string): Compiled {
  const source = readFileSync(file)
  const cachedData = keptOf(file, source)
  const script = new vm.Script(
    `(function (exports, require, module, __filename, __dirname) {${source.toString()}\n})`,
    {
      filename: file,
      ...(cachedData && { cachedData }),
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    },
  )
  return { file, source, script }
}

/** Whole or not at all; where nothing can be written, the next start compiles again. */
function keepOne({ file, source, script }: Compiled): void {
  const fresh = `${placeOf(file)}.${randomBytes(6).toString('hex')}`
  try {
    const made = script.createCachedData()
    writeFileSync(fresh, Buffer.concat([sealOf(source, made), made]), { flag: 'wx' })
    renameSync(fresh, placeOf(file))
  } catch {
    rmSync(fresh, { force: true })
  }
}

export function compiledPrograms(): CompiledPrograms {
  const loaded = new Map<string, Loaded>()
  const toKeep: Compiled[] = []
  const run = (file: string): unknown => {
    const known = loaded.get(file)
    if (known) return known.exports
    const its: Loaded = { exports: {} }
    loaded.set(file, its)
    const program = compile(file)
    // Undefined where V8 was given nothing.
    if (program.script.cachedDataRejected !== false) toKeep.push(program)
    const folder = path.dirname(file)
    const others = createRequire(file)
    const required = (name: string): unknown => (name.startsWith('.') ? run(path.join(folder, name)) : others(name))
    const body = program.script.runInThisContext() as Body
    body(its.exports, required, its, file, folder)
    return its.exports
  }
  return {
    run,
    keep: () => {
      for (const program of toKeep.splice(0)) keepOne(program)
    },
  }
}

/**
 * Runs a bundled CommonJS program, and keeps for the next start what V8 made of it. Newer runtimes do so themselves
 * (`module.enableCompileCache`, since Node 22.8); for Node 20 it is done here.
 */
export function runCompiled(file: string): void {
  const { enableCompileCache } = module as typeof module & { readonly enableCompileCache?: (folder: string) => unknown }
  if (enableCompileCache) {
    enableCompileCache(path.join(path.dirname(file), 'v8'))
    createRequire(file)(file)
    return
  }
  const programs = compiledPrograms()
  process.once('exit', programs.keep)
  programs.run(file)
}
