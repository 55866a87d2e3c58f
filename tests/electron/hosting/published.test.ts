import { describe, expect, it } from 'vitest'
import { answerPublished, createPublished, type PublishedFile } from '../../../electron/hosting/published.ts'

const file = (name: string, bytes = 1): PublishedFile => ({
  name,
  bytes: new Uint8Array(bytes),
  mediaType: 'text/html',
  download: false,
})

const pathOf = (url: string): string => new URL(url, 'app://tickmark').pathname

describe('a published document', () => {
  it('stands at an address that tells nothing and cannot be guessed', () => {
    const published = createPublished({ base: 'app://tickmark' })
    const [one, other] = [published.publish(file('report.html')), published.publish(file('report.html'))]
    expect(one).toMatch(/^app:\/\/tickmark\/published\/[0-9a-f]{32}$/)
    expect(other).not.toBe(one)
  })

  it('is shown in a sandbox: no scripts, no network, no origin', () => {
    const published = createPublished({ base: '' })
    const headers = answerPublished(published, published.publish(file('report.html')))?.headers
    const policy = headers?.['content-security-policy'] ?? ''
    expect(policy.split('; ')).toContain('sandbox')
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).not.toMatch(/script-src|connect-src|allow-|https?:/)
    expect(headers?.['content-type']).toBe('text/html')
    expect(headers?.['content-disposition']).toBeUndefined()
  })

  it('is offered as a file when it is meant to be saved, under a name that harms nobody', () => {
    const published = createPublished({ base: '' })
    const url = published.publish({ ...file('Übersicht "1"\r\nx: y/..\\a.html'), download: true })
    const disposition = answerPublished(published, url)?.headers['content-disposition'] ?? ''
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/)
    expect(disposition).toContain('%C3%9Cbersicht')
    expect(disposition).not.toMatch(/[\r\n/\\]/)
  })

  it('is of no type that it could not name', () => {
    const published = createPublished({ base: '' })
    const url = published.publish({ ...file('a'), mediaType: 'text/html\r\nset-cookie: a' })
    expect(answerPublished(published, url)?.headers['content-type']).toBe('application/octet-stream')
  })

  it('is forgotten when newer ones need the room, and the newest is always there', () => {
    const published = createPublished({ base: '', filesMax: 2, bytesMax: 10 })
    const tickets = ['a', 'b', 'c'].map((name) => pathOf(published.publish(file(name))))
    expect(tickets.map((ticket) => answerPublished(published, ticket) !== null)).toEqual([false, true, true])
    const large = pathOf(published.publish(file('large', 100)))
    expect([...tickets, large].map((at) => answerPublished(published, at) !== null)).toEqual([
      false,
      false,
      false,
      true,
    ])
    const small = pathOf(published.publish(file('small')))
    expect([large, small].map((at) => answerPublished(published, at) !== null)).toEqual([false, true])
  })

  it('is found at its address only', () => {
    const published = createPublished({ base: '' })
    const at = published.publish(file('a'))
    for (const path of [`${at}/`, at.slice(0, -1), at.replace('/published', ''), '/published/', '/published/__proto__'])
      expect(answerPublished(published, path)).toBeNull()
  })
})
