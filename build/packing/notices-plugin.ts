import type { Plugin } from 'vite'
import { noticesText, usedPackages } from './notices.ts'

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/

/** Writes the notices beside the window, and refuses a bundle that holds a package they do not name. */
export const notices = (root: string): Plugin => ({
  name: 'notices',
  apply: 'build',
  generateBundle(_options, bundle) {
    const packages = usedPackages(root)
    const named = new Set(packages.map(({ name }) => name))
    for (const output of Object.values(bundle)) {
      for (const id of output.type === 'chunk' ? output.moduleIds : []) {
        const name = PACKAGE.exec(id.replaceAll('\\', '/'))?.[1]
        if (name && !named.has(name)) this.error(`${name} is bundled, and is not among the dependencies of the app.`)
      }
    }
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: noticesText(packages) })
  },
})
