import { EventEmitter } from 'node:events'

/** An answer as Electron's net module hands it over: its status first, then its bytes. */
class StandInAnswer extends EventEmitter {
  constructor(readonly statusCode: number) {
    super()
  }
}

/** A request of Electron's net module; a test plays the network. */
export class StandInRequest extends EventEmitter {
  isSent = false
  isAborted = false
  private isFollowed = false

  constructor(readonly options: Readonly<Record<string, unknown>>) {
    super()
  }
  end = () => {
    this.isSent = true
  }
  abort = () => {
    this.isAborted = true
  }
  followRedirect = () => {
    this.isFollowed = true
  }
  /** The network leads elsewhere; says whether the request goes there. */
  redirect(location: string): boolean {
    this.isFollowed = false
    this.emit('redirect', 302, 'GET', location, {})
    return this.isFollowed
  }
  /** The network answers with these parts, and ends when they have been told. */
  answer(statusCode: number, ...parts: readonly string[]): void {
    const answer = new StandInAnswer(statusCode)
    this.emit('response', answer)
    for (const part of parts) if (!this.isAborted) answer.emit('data', Buffer.from(part))
    if (!this.isAborted) answer.emit('end')
  }
  /** The network answers, and breaks off in the middle. */
  breakOff(part: string): void {
    const answer = new StandInAnswer(200)
    this.emit('response', answer)
    answer.emit('data', Buffer.from(part))
    answer.emit('aborted')
  }
}

export const net = {
  requests: [] as StandInRequest[],
  request: (options: Readonly<Record<string, unknown>>) => {
    const request = new StandInRequest(options)
    net.requests.push(request)
    return request
  },
}
