import { utilityProcess } from 'electron'
import type { LaunchImporter } from '../importers/importer-child.ts'

/** Windows loads no library without it. */
const { SystemRoot } = process.env
const ENVIRONMENT = SystemRoot ? { SystemRoot } : {}

/** Launches the importer's program as a utility process. It inherits no environment, so it learns nothing of this machine. */
export const launchWithUtilityProcess =
  (program: string): LaunchImporter =>
  ({ heapMegabytes }) => {
    const child = utilityProcess.fork(program, [], {
      serviceName: 'Tickmark importer',
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      env: ENVIRONMENT,
      stdio: 'ignore',
    })
    return {
      post: (request) => child.postMessage(request),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', () => listener()),
      kill() {
        const { pid } = child
        child.kill()
        // A reader that spins forever hears no polite signal.
        if (pid !== undefined) killNow(pid)
      },
    }
  }

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
