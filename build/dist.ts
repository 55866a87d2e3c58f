import { resolve } from 'node:path'
import { stageApp } from './packing/stage-app.ts'
import { whyItFailed } from './packing/why-it-failed.ts'
import { runTool } from './testing/run.ts'

// npm run dist: the installers of this system, from a fresh build. What is typed after "--" goes to electron-builder.

/** Without a certificate macOS still wants a signature, or an Apple computer with its own chips would not start the app. */
const AD_HOC = ['-c.mac.identity=-', '-c.mac.hardenedRuntime=false']

const { env, platform, argv } = process
const isUnsignedMac = platform === 'darwin' && !env.CSC_LINK && !env.CSC_NAME

stageApp(resolve('dist'), resolve('dist/app'))
const { code, output } = await runTool('electron-builder', [
  '--config',
  'build/electron-builder.yml',
  '--publish',
  'never',
  ...(isUnsignedMac ? AD_HOC : []),
  ...argv.slice(2),
])
if (code !== 0) console.error(`\n${whyItFailed(output)}`)
process.exitCode = code
