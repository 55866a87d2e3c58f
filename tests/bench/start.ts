import { spawn } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ArticleId } from '../../core/model/ids.ts'
import { end, serve, startPrinting } from './host.ts'
import { compare, type Measurement, measured } from './measure.ts'
import { plainBrowser } from './plain-browser.ts'
import { benchServices, granted } from './services.ts'
import { articleOf } from './words.ts'

const ARTICLES = 1_000

/** A library of so many short articles, closed cleanly, as it is found at a start. */
async function manyArticles(folder: string): Promise<string> {
  const { services, library } = await benchServices(folder, `many-${ARTICLES}`)
  const texts = articleOf(ARTICLES * 60).match(/(?:\S+\s+){60}/g) ?? []
  for (let at = 0; at < ARTICLES; at++) {
    const text = `Article ${at + 1}\n\n${texts[at % texts.length]}`
    const { imported } = granted(await services.ask('articles.import', { tickets: [], pasted: { text, html: '' } }))
    ArticleId.parse(imported[0]?.article)
  }
  await services.close()
  return library
}

const EMPTY_PAGE = `const s=require('http').createServer((q,r)=>r.setHeader('content-type','text/html').end('<main><h1>Library</h1></main>'));s.listen(0,'127.0.0.1',()=>console.log('http://127.0.0.1:'+s.address().port))`

/** From the start of the process to the first screen of a large library, beside an empty page from a bare server. */
async function firstScreen(folder: string): Promise<Measurement> {
  const library = await manyArticles(folder)
  const browser = await plainBrowser(folder)
  // Each server has an address of its own, so that the browser remembers nothing of the one before.
  const see = async (start: () => ReturnType<typeof serve>, seen: string) => {
    const page = await browser.open()
    const begun = performance.now()
    const { address, child } = await start()
    await page.goto(address)
    await page.seen(seen)
    const took = performance.now() - begun
    await page.close()
    await end(child)
    return took
  }
  const list = () => see(() => serve(library, folder), '[data-article]')
  const empty = () => see(() => startPrinting(['-e', EMPTY_PAGE], folder), 'h1')
  // A browser is busy with itself for some seconds after its start.
  for (let warm = 0; warm < 4; warm++) await list()
  const measurement = await compare(
    'start',
    `from the start of the process to the painted list of ${ARTICLES} articles in the browser host`,
    21,
    list,
    { what: 'the same for an empty page from a bare Node server', run: empty },
  )
  await browser.close()
  return measurement
}

// In the place of Electron: ready at once, and the first window tells how long the process has run, and ends it.
const STAND_IN = `
import * as standIn from './stand-in.js'
export * from './stand-in.js'
export class BrowserWindow {
  constructor() {
    process.stdout.write(String(performance.now()))
    process.exit(0)
  }
}
standIn.app.becomeReady()
`
const BARE = `import 'electron'\nprocess.stdout.write(String(performance.now()))`

/** Milliseconds that a program has run for when it tells so. */
function toldBy(program: string, home: string): Promise<number> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, TICKMARK_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  return new Promise((resolve, reject) =>
    child.on('close', (code) =>
      code === 0 && told ? resolve(Number(told)) : reject(new Error(`${program} ended with ${code}.`)),
    ),
  )
}

/** What the desktop's main process does before it makes its window, as a Node process with Electron stood in for. */
async function beforeTheWindow(folder: string): Promise<Measurement[]> {
  const place = path.join(folder, 'desktop')
  const electron = path.join(place, 'node_modules', 'electron')
  await mkdir(electron, { recursive: true })
  await cp('dist', path.join(place, 'dist'), { recursive: true })
  await cp('dist/tools/electron-stand-in.js', path.join(electron, 'stand-in.js'))
  await writeFile(path.join(electron, 'index.js'), STAND_IN)
  await writeFile(path.join(electron, 'package.json'), JSON.stringify({ type: 'module', main: 'index.js' }))
  await writeFile(path.join(place, 'package.json'), JSON.stringify({ type: 'module' }))
  await writeFile(path.join(place, 'bare.js'), BARE)
  const main = path.join(place, 'dist', 'main.js')
  const bare = path.join(place, 'bare.js')
  const home = path.join(folder, 'home')
  const differences: number[] = []
  const whole = await compare(
    'start',
    'the desktop’s main process until it makes its window, Electron stood in for',
    31,
    async () => {
      const floor = await toldBy(bare, home)
      const took = await toldBy(main, home)
      differences.push(took - floor)
      return took
    },
    { what: 'a program that imports the stand-in alone', run: () => toldBy(bare, home) },
  )
  return [whole, measured('start', 'of which is Tickmark’s own, over bare Node', differences)]
}

/** Both measurements of a start. */
export const benchStart = async (folder: string): Promise<Measurement[]> => [
  ...(await beforeTheWindow(folder)),
  await firstScreen(folder),
]
