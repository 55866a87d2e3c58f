import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ArticleId, Sha256 } from '../../../core/model/ids.ts'
import type { LibraryStorage } from '../../../electron/services/ports.ts'
import { fillableDisk } from './failing-disk.ts'
import { ARTICLE, CONTENT, emptyFolder, granted, keyOf, library, originalOf } from './samples.ts'

const sha256 = (bytes: Uint8Array | string) => Sha256.parse(createHash('sha256').update(bytes).digest('hex'))
const BYTES = Buffer.from('The bridge opened in 1932.\n')

async function withArticle(
  machine?: Parameters<typeof library>[1],
): Promise<{ folder: string; storage: LibraryStorage }> {
  const folder = await emptyFolder()
  const storage = await library(folder, machine)
  await granted(await storage.createArticle(ARTICLE)).close()
  return { folder, storage }
}

const inArticle = (folder: string, ...names: string[]) => join(folder, 'articles', ARTICLE, ...names)

describe('the content of a draft', () => {
  it('comes back as it was, under the hash of its file', async () => {
    const { folder, storage } = await withArticle()
    const hash = granted(await storage.writeContent(ARTICLE, CONTENT))
    expect(granted(await storage.readContent(ARTICLE, hash))).toEqual(CONTENT)
    expect(sha256(await readFile(inArticle(folder, 'drafts', `${hash}.json`)))).toBe(hash)
  })

  it('has one hash, whatever the order of its fields, and one file', async () => {
    const { folder, storage } = await withArticle()
    const turned = Object.fromEntries(Object.entries(CONTENT).reverse()) as typeof CONTENT
    const hashes = [await storage.writeContent(ARTICLE, CONTENT), await storage.writeContent(ARTICLE, turned)].map(
      granted,
    )
    expect(hashes[0]).toBe(hashes[1])
    expect(await readdir(inArticle(folder, 'drafts'))).toHaveLength(1)
    expect(await readdir(join(folder, 'cache', 'incoming'))).toEqual([])
  })

  it('that was changed on disk is refused, and writing it again keeps the changed one aside', async () => {
    const { folder, storage } = await withArticle()
    const hash = granted(await storage.writeContent(ARTICLE, CONTENT))
    const file = inArticle(folder, 'drafts', `${hash}.json`)
    await writeFile(file, (await readFile(file, 'utf8')).replace('1932', '1933'))
    expect(keyOf(await storage.readContent(ARTICLE, hash))).toBe('storage.content.damaged')
    granted(await storage.writeContent(ARTICLE, CONTENT))
    expect(granted(await storage.readContent(ARTICLE, hash))).toEqual(CONTENT)
    expect(await readFile(`${file}.damaged-1`, 'utf8')).toContain('1933')
  })

  it('that is soundly hashed but no content is refused', async () => {
    const { folder, storage } = await withArticle()
    const text = '{"text":"only this"}'
    await writeFile(inArticle(folder, 'drafts', `${sha256(text)}.json`), text)
    expect(keyOf(await storage.readContent(ARTICLE, sha256(text)))).toBe('storage.content.damaged')
  })

  it('that is missing is refused', async () => {
    const { storage } = await withArticle()
    expect(keyOf(await storage.readContent(ARTICLE, sha256('nothing')))).toBe('storage.content.missing')
  })

  it('is written whole or not at all', async () => {
    const { disk, machine } = fillableDisk()
    const { folder, storage } = await withArticle(machine)
    disk.full = true
    expect(keyOf(await storage.writeContent(ARTICLE, CONTENT))).toBe('storage.disk.full')
    expect(await readdir(inArticle(folder, 'drafts'))).toEqual([])
    expect(await readdir(join(folder, 'cache', 'incoming'))).toEqual([])
  })
})

describe('an original', () => {
  it('is kept untouched, byte for byte, once', async () => {
    const { folder, storage } = await withArticle()
    const bytes = Buffer.from([0xff, 0xfe, 0, 10, 13, 0xc3])
    const hash = granted(await storage.writeOriginal(ARTICLE, bytes, 'txt'))
    expect(granted(await storage.writeOriginal(ARTICLE, bytes, 'html'))).toBe(hash)
    expect(await readdir(inArticle(folder, 'originals'))).toEqual([`${hash}.txt`])
    expect(Buffer.from(granted(await storage.readOriginal(ARTICLE, originalOf(hash, 6))))).toEqual(bytes)
  })

  it.each([
    ['../../evil', 'bin'],
    ['', 'bin'],
    ['HTML', 'html'],
    ['.md', 'md'],
    ['a b', 'bin'],
  ])('with the extension %j is kept as .%s', async (extension, kept) => {
    const { folder, storage } = await withArticle()
    const hash = granted(await storage.writeOriginal(ARTICLE, BYTES, extension))
    expect(await readdir(inArticle(folder, 'originals'))).toEqual([`${hash}.${kept}`])
  })

  it('that was changed, is missing, or is a link out of the library is refused', async () => {
    const { folder, storage } = await withArticle()
    const hash = granted(await storage.writeOriginal(ARTICLE, BYTES, 'txt'))
    const file = inArticle(folder, 'originals', `${hash}.txt`)
    await writeFile(file, 'something else')
    expect(keyOf(await storage.readOriginal(ARTICLE, originalOf(hash, 27)))).toBe('storage.original.damaged')
    await rm(file)
    expect(keyOf(await storage.readOriginal(ARTICLE, originalOf(hash, 27)))).toBe('storage.original.missing')
    const outside = join(await emptyFolder(), 'outside.txt')
    await writeFile(outside, BYTES)
    await symlink(outside, file)
    expect(keyOf(await storage.readOriginal(ARTICLE, originalOf(hash, 27)))).toBe('storage.original.missing')
  })

  it('of an article whose name is no id cannot be reached', async () => {
    const { folder, storage } = await withArticle()
    await mkdir(join(folder, 'elsewhere'))
    const hash = await storage.writeOriginal('../elsewhere' as ArticleId, BYTES, 'txt')
    expect(keyOf(hash)).toBe('refused.article.unknown')
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([])
  })
})

describe('evidence', () => {
  it('is copied from a file, with its hash, size and kind', async () => {
    const { folder, storage } = await withArticle()
    const path = join(await emptyFolder(), 'upload-1')
    const bytes = Buffer.alloc(3_500_000, 'bridge ')
    await writeFile(path, bytes)
    const kept = granted(await storage.keepEvidence({ name: 'Minutes 1932.PDF', path }))
    expect(kept).toEqual({
      sha256: sha256(bytes),
      name: 'Minutes 1932.PDF',
      bytes: bytes.length,
      mediaType: 'application/pdf',
      capturedHow: 'file',
    })
    expect((await stat(join(folder, 'evidence', kept.sha256, kept.name))).size).toBe(bytes.length)
    expect(sha256(granted(await storage.readEvidence(kept)))).toBe(kept.sha256)
    expect(bytes.equals(await readFile(path))).toBe(true)
  })

  it('is kept once, and found under each name it was given', async () => {
    const { folder, storage } = await withArticle()
    const first = granted(await storage.keepEvidence({ name: 'a.pdf', bytes: BYTES }))
    const second = granted(await storage.keepEvidence({ name: 'b.html', bytes: BYTES }))
    expect(second).toMatchObject({ sha256: first.sha256, name: 'b.html', mediaType: 'text/html' })
    expect(await readdir(join(folder, 'evidence', first.sha256))).toEqual(['a.pdf'])
    expect(Buffer.from(granted(await storage.readEvidence(second)))).toEqual(BYTES)
  })

  it('whose bytes have changed is refused until it is captured again', async () => {
    const { folder, storage } = await withArticle()
    const kept = granted(await storage.keepEvidence({ name: 'a.pdf', bytes: BYTES }))
    await writeFile(join(folder, 'evidence', kept.sha256, 'a.pdf'), 'forged')
    expect(keyOf(await storage.readEvidence(kept))).toBe('storage.evidence.damaged')
    granted(await storage.keepEvidence({ name: 'a.pdf', bytes: BYTES }))
    expect(Buffer.from(granted(await storage.readEvidence(kept)))).toEqual(BYTES)
    expect(await readFile(join(folder, 'evidence', kept.sha256, 'a.pdf.damaged-1'), 'utf8')).toBe('forged')
  })

  it('that is missing is refused', async () => {
    const { storage } = await withArticle()
    expect(keyOf(await storage.readEvidence({ sha256: sha256('x'), name: 'x' }))).toBe('storage.evidence.missing')
  })

  it('is not read through a link, and not written through one', async () => {
    const { folder, storage } = await withArticle()
    const outside = await emptyFolder()
    await writeFile(join(outside, 'a.pdf'), BYTES)
    await mkdir(join(folder, 'evidence'))
    await symlink(outside, join(folder, 'evidence', sha256(BYTES)))
    expect(keyOf(await storage.readEvidence({ sha256: sha256(BYTES), name: 'a.pdf' }))).toBe('storage.evidence.missing')
    expect(keyOf(await storage.keepEvidence({ name: 'b.pdf', bytes: BYTES }))).toBe('storage.folder.linked')
    expect(await readdir(outside)).toEqual(['a.pdf'])
  })

  it.each([
    ['storage.source-file.missing', async () => join(await emptyFolder(), 'gone.pdf')],
    ['storage.source-file.not-a-file', () => emptyFolder()],
  ])('from something that is no file is refused: %s', async (key, path) => {
    const { folder, storage } = await withArticle()
    expect(keyOf(await storage.keepEvidence({ name: 'gone.pdf', path: await path() }))).toBe(key)
    expect(await readdir(folder)).not.toContain('evidence')
  })

  it('is kept whole or not at all', async () => {
    const { disk, machine } = fillableDisk()
    const { folder, storage } = await withArticle(machine)
    disk.full = true
    expect(keyOf(await storage.keepEvidence({ name: 'a.pdf', bytes: BYTES }))).toBe('storage.disk.full')
    expect(await readdir(folder)).not.toContain('evidence')
    expect(await readdir(join(folder, 'cache', 'incoming'))).toEqual([])
  })

  it('may be empty', async () => {
    const { storage } = await withArticle()
    const kept = granted(await storage.keepEvidence({ name: 'empty.txt', bytes: new Uint8Array() }))
    expect(granted(await storage.readEvidence(kept))).toHaveLength(0)
  })
})
