import { describe, expect, it } from 'vitest'
import { releaseAddresses } from '../../build/release-addresses.ts'

const VERSION = 'https://api.example.org/repos/desk/releases/latest'
const PAGE = 'https://example.org/desk/releases/latest'

describe('where a build looks for newer versions', () => {
  it('is nowhere, unless the environment says where', () => {
    expect(releaseAddresses({})).toEqual({ version: '', page: '' })
    expect(releaseAddresses({ TICKMARK_VERSION_URL: '', TICKMARK_RELEASES_URL: '' })).toEqual({ version: '', page: '' })
  })

  it('is what the environment says', () => {
    expect(releaseAddresses({ TICKMARK_VERSION_URL: VERSION, TICKMARK_RELEASES_URL: PAGE })).toEqual({
      version: VERSION,
      page: PAGE,
    })
  })

  it.each([
    { TICKMARK_VERSION_URL: VERSION },
    { TICKMARK_RELEASES_URL: PAGE },
    { TICKMARK_VERSION_URL: 'http://example.org/version.json', TICKMARK_RELEASES_URL: PAGE },
    { TICKMARK_VERSION_URL: `${VERSION}?build=7`, TICKMARK_RELEASES_URL: PAGE },
    { TICKMARK_VERSION_URL: VERSION, TICKMARK_RELEASES_URL: 'javascript:alert(1)' },
  ])('stops a build that would not know, or would ask what must not be asked: %j', (environment) => {
    expect(() => releaseAddresses(environment)).toThrow(/must be an https address/)
  })
})
