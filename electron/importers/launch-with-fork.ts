import { fork } from 'node:child_process'
import type { LaunchImporter } from './importer-child.ts'

/** Launches the importer's program with plain Node. It inherits no environment, so it learns nothing of this machine. */
export const launchWithFork =
  (program: string): LaunchImporter =>
  ({ heapMegabytes }) => {
    const child = fork(program, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return {
      // A child that died meanwhile is told by its exit.
      post: (request) => child.send(request, () => {}),
      onMessage: (listener) => child.on('message', listener),
      onExit: (listener) => {
        let told = false
        const tell = () => {
          if (!told) listener()
          told = true
        }
        child.on('error', tell)
        child.on('exit', tell)
      },
      kill: () => child.kill('SIGKILL'),
    }
  }
