import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createCamera } from './pictures/camera.ts'
import { createHands } from './pictures/hands.ts'
import { SCENES } from './pictures/scenes.ts'
import { openStudio } from './pictures/studio.ts'
import { ensureChromium } from './testing/find-chromium.ts'

/** Bundled as dist/tools/pictures.js; `npm run pictures` takes every picture of the guide again. */
if (!(await ensureChromium()))
  throw new Error('Pictures need a Chromium: install one, or name it in TICKMARK_CHROMIUM.')
const studio = await openStudio()
const hands = createHands(studio.page)
const take = createCamera(studio, console.log)
try {
  for (const { words, play } of SCENES)
    await play({ studio, hands, take }).catch(async (cause: unknown) => {
      const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'tickmark-failure-')), 'window.png')
      await studio.page.screenshot({ path: file }).catch(() => {})
      throw new Error(`This step failed: ${words}. What the window shows is in ${file}.`, { cause })
    })
} finally {
  await studio.close()
}
