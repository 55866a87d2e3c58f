import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../electron/importers/decode.ts'
import { isShared, refusalOf, sharedData } from './reading.ts'

const decoded = (bytes: Uint8Array) => {
  const result = decode('a.txt', bytes)
  return result.ok ? result.value : result.refusal.key
}
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

describe('the encoding of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('Café – “yes”'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFCafé – “yes”'), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFCafé – “yes”', 'utf16le'), 'utf-16le'],
    ['UTF-16 of the other order', utf16be('\uFEFFCafé – “yes”'), 'utf-16be'],
    ['UTF-16 without a mark', utf16be('Café – “yes”'), 'utf-16be'],
    [
      'Windows-1252',
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x93, 0x79, 0x65, 0x73, 0x94]),
      'windows-1252',
    ],
  ])('%s is recognised', (_, bytes, encoding) => {
    expect(decoded(bytes)).toEqual({ text: 'Café – “yes”', encoding })
  })

  it('is what an HTML file says of itself when it is not UTF-8', () => {
    const page = Buffer.from('<meta charset="iso-8859-7"><p>\xc1\xe8\xde\xed\xe1</p>', 'latin1')
    expect(decoded(page)).toMatchObject({ encoding: 'iso-8859-7', text: expect.stringContaining('Αθήνα') })
  })

  it('stays UTF-8 when a byte is broken in a text full of accents', () => {
    const bytes = Buffer.from('é'.repeat(50))
    bytes[40] = 0xff
    expect(decoded(bytes)).toMatchObject({ encoding: 'utf-8' })
  })

  /** A text in an encoding of one byte a letter. */
  const encoded = (label: string, text: string): Uint8Array => {
    const decoder = new TextDecoder(label)
    const bytes = new Map([...Array(256).keys()].map((byte) => [decoder.decode(new Uint8Array([byte])), byte]))
    return Uint8Array.from(text, (sign) => bytes.get(sign) ?? 0x3f)
  }

  it.each([
    ['koi8-u', 'Міський голова сказав у понеділок, що міст буде закрито до кінця року, бо інженери знайшли тріщини. '],
    ['ibm866', 'Мэр сказал в понедельник, что мост будет закрыт до конца года, потому что инженеры нашли трещины. '],
    ['macintosh', 'Le maire a déclaré lundi que le pont, « fermé » jusqu’à l’été, coûtera des millions à la région. '],
    ['windows-874', 'นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานจะปิดจนถึงสิ้นปี เพราะวิศวกรพบรอยร้าวที่เสาสองต้น '],
    [
      'windows-1250',
      'Burmistrz powiedział w poniedziałek, że most zostanie zamknięty, ponieważ inżynierowie znaleźli pęknięcia. ',
    ],
    [
      'iso-8859-2',
      'Starosta v pondělí řekl, že most bude uzavřen až do konce roku, protože inženýři našli trhliny v pilířích. ',
    ],
  ])('is told by how the words look where no guesser knows it: %s', (label, words) => {
    expect(decoded(encoded(label, words.repeat(3)))).toMatchObject({ text: words.repeat(3) })
  })

  it.each([
    ['Cyrillic', 'Мэр сказал в понедельник, что мост будет закрыт до конца года.'],
    ['Japanese', '市長は月曜日、橋は年末まで閉鎖されると述べた。\n修理費用は数百万円と見積もられている。'],
  ])('is UTF-16 without a mark also where letters take both bytes: %s', (_, words) => {
    expect(decoded(Buffer.from(words, 'utf16le'))).toEqual({ text: words, encoding: 'utf-16le' })
    expect(decoded(utf16be(words))).toEqual({ text: words, encoding: 'utf-16be' })
  })

  const listed = isShared('encodings/index.json')
    ? (JSON.parse(readFileSync(sharedData('encodings/index.json'), 'utf8')) as { file: string; expected: string }[])
    : []
  it.skipIf(listed.length === 0)('is right for each file of the shared data (skipped where it is absent)', () => {
    for (const { file, expected } of listed) {
      const read = decoded(readFileSync(sharedData(`encodings/${file}`)))
      const wanted = readFileSync(sharedData(`encodings/${expected}`), 'utf8')
      const text = typeof read === 'string' ? read : read.text
      expect(text.replace(/\r\n?/g, '\n'), file).toBe(wanted.replace(/\r\n?/g, '\n'))
    }
  })
})

describe('a file that is no text', () => {
  it.each([
    ['nothing.txt', '', 'import.refused.empty'],
    ['spaces.txt', ' \n\t\r\n', 'import.refused.empty'],
    ['signs.txt', '— … !', 'import.refused.no-words'],
    ['article.pdf', '%PDF-1.7 …', 'import.refused.unreadable'],
    ['article.docx', 'PK\x03\x04\x14\0word/document.xml', 'import.refused.unreadable'],
    ['files.zip', 'PK\x03\x04\x14\0a.txt', 'import.refused.archive'],
    ['program.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), 'import.refused.binary'],
    ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'import.refused.media'],
    ['noise.txt', Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256), 'import.refused.binary'],
    ['controls.txt', '\x01\x02\x03\x04abc', 'import.refused.binary'],
  ])('%s is refused with a sentence', async (name, content, key) => {
    expect(await refusalOf(name, content)).toBe(key)
  })
})
