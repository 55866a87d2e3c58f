import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../../../core/messages/message.ts'
import { PRESET_SCALES } from '../../../core/model/presets.ts'
import { scaleInWords } from '../../../core/query/scale-words.ts'

const publisherOf = (id: string) => PRESET_SCALES.map(scaleInWords).find((scale) => scale.id === id)?.publisher

describe('a scale in the reader’s language', () => {
  afterEach(() => speak('en'))

  it('says in that language that nobody in particular published it', async () => {
    expect(publisherOf('magazine')).toBe('Desk practice')
    await speak('de')
    expect(publisherOf('magazine')).toBe('Redaktionspraxis')
  })

  it('leaves the names of publishers as they are', async () => {
    await speak('de')
    expect(publisherOf('washington-post')).toBe('The Washington Post')
  })
})
