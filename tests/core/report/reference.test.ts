import { describe, expect, test } from 'vitest'
import { linkFor } from '../../../core/report/reference.ts'
import { sayBytes, sayInstant, sayNames } from '../../../core/report/said-values.ts'

describe('an address becomes a link', () => {
  test.each([
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ['HTTP://EXAMPLE.ORG', 'http://example.org/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('for the web and for mail: %s', (address, href) => {
    expect(linkFor(address)).toBe(href)
  })

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/x',
    'example.org',
    'https:',
    'https://',
    '',
  ])('and for nothing else: %j', (address) => {
    expect(linkFor(address)).toBeNull()
  })
})

describe('values in words', () => {
  test('an instant is told in UTC, the same on every machine', () => {
    expect(sayInstant('2026-03-01T09:05:59.999Z')).toBe('1 March 2026, 09:05 UTC')
  })

  test('sizes are told in decimal units', () => {
    expect([1, 999, 1_000, 1_550, 25_000_000].map(sayBytes)).toEqual(['1 byte', '999 bytes', '1 KB', '1.6 KB', '25 MB'])
  })

  test('names are joined as people join them', () => {
    expect([[], ['Ada'], ['Ada', 'Ben'], ['Ada', 'Ben', 'Cy']].map(sayNames)).toEqual([
      '',
      'Ada',
      'Ada and Ben',
      'Ada, Ben and Cy',
    ])
  })
})
