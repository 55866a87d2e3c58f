import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { expect, it } from 'vitest'
import { ARTICLE, emptyFolder, granted, library, WHO } from './samples.ts'

async function bundledWriter(): Promise<string> {
  const file = `${await emptyFolder()}/crash-writer.mjs`
  const input = fileURLToPath(new URL('crash-writer.ts', import.meta.url))
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' })
  await bundle.write({ file, format: 'esm' })
  await bundle.close()
  return file
}

/** Runs the writer, kills it once it has acknowledged so many lines and a bit, and says what it had acknowledged. */
async function acknowledgedUntilKilled(writer: string, folder: string, lines: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, folder, ARTICLE, WHO], { stdio: ['ignore', 'pipe', 'inherit'] })
  let heard = ''
  child.stdout.on('data', (chunk: Buffer) => {
    heard += chunk.toString()
    // Some turns later, so that the kill comes at any point of an append.
    if (heard.split('\n').length > lines) setTimeout(() => child.kill('SIGKILL'), Math.random() * 4)
  })
  await once(child, 'close')
  expect(child.signalCode).toBe('SIGKILL')
  return heard.split('\n').slice(0, -1)
}

it('a process killed at any moment loses nothing it has acknowledged', async () => {
  const writer = await bundledWriter()
  const folder = await emptyFolder()
  const acknowledged: string[] = []
  for (let round = 0; round < 6; round++) {
    acknowledged.push(...(await acknowledgedUntilKilled(writer, folder, 1 + Math.floor(Math.random() * 40))))

    const storage = await library(folder)
    expect(storage.readOnly).toBeNull()
    const store = granted(await storage.openArticle(ARTICLE))
    expect(store.readOnly).toBeNull()
    const onDisk = new Set<string>()
    for await (const { hash } of store.lines()) onDisk.add(hash)
    expect(acknowledged.filter((hash) => !onDisk.has(hash))).toEqual([])
    expect(Object.keys(store.opened.state.notes)).toHaveLength(onDisk.size)
    if (round % 2 === 0) await store.saveSnapshot(store.opened)
    await store.close()
    expect((await storage.check()).problems).toEqual([])
    await storage.close()
  }
})
