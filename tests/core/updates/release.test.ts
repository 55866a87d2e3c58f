import { describe, expect, it } from 'vitest'
import { versionTold } from '../../../core/updates/release.ts'

describe('what an answer tells', () => {
  it('is its version, in a file of ours or in a release of GitHub’s', () => {
    expect(versionTold('{"version":"1.2.3"}')).toBe('1.2.3')
    expect(versionTold('{"url":"x","tag_name":"v1.2.3-beta.1","draft":false,"assets":[{}],"body":"words"}')).toBe(
      '1.2.3-beta.1',
    )
  })

  it.each([
    '',
    'null',
    '[]',
    '"1.2.3"',
    '1.2.3',
    '<!doctype html>',
    '{"version":123}',
    '{"version":"newest"}',
    '{"tag_name":"<img src=x>"}',
    '{"message":"Not Found"}',
    '{"version":',
  ])('is nothing in %j', (answer) => {
    expect(versionTold(answer)).toBeNull()
  })
})
