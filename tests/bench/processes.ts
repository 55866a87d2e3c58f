import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright'
import { end, serve, startPrinting, terminal } from './host.ts'
import { compare, type Measurement, timeOf } from './measure.ts'
import { articleOf } from './words.ts'

const EMPTY_PAGE = `const s=require('http').createServer((q,r)=>r.setHeader('content-type','text/html').end('<main><h1>Library</h1></main>'));s.listen(0,'127.0.0.1',()=>console.log('http://127.0.0.1:'+s.address().port))`

/** From the start of the process to the first screen, beside an empty page from a bare server. */
export async function benchStart(folder: string, browser: Browser): Promise<Measurement> {
  const library = path.join(folder, 'start')
  const firstScreen = async (start: () => ReturnType<typeof serve>) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const begun = performance.now()
    const { address, child } = await start()
    await page.goto(address, { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
    const took = performance.now() - begun
    await context.close()
    await end(child)
    return took
  }
  return compare(
    'start',
    'from the start of the process to the first screen in the browser host',
    9,
    () => firstScreen(() => serve(library, folder)),
    {
      what: 'the same for an empty page from a bare Node server',
      run: () => firstScreen(() => startPrinting(['-e', EMPTY_PAGE], folder)),
    },
  )
}

/** A whole import by the terminal, a process of its own for the reading included. */
export async function benchImport(folder: string): Promise<Measurement> {
  const file = path.join(folder, 'long.txt')
  writeFileSync(file, articleOf(50_000))
  let count = 0
  return compare(
    'import',
    '50,000 words of plain text, as a whole process of the terminal',
    7,
    () =>
      timeOf(() => terminal(['import', file, '--library', path.join(folder, `import-${count++}`), '--json'], folder)),
    { what: 'the terminal saying how it is used', run: () => timeOf(() => terminal(['help'], folder)) },
  )
}
