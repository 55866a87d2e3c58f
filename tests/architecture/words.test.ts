import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './layers.ts'
import { fixedWords } from './words.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

const caught = (source: string) => fixedWords(ROOT, 'renderer/a.tsx', source)

describe('words that another language cannot reach', () => {
  const files = sourceFiles(ROOT, ['core', 'electron', 'renderer'])

  it('are nowhere in the sources', () => {
    expect(files.filter((file) => file.endsWith('.tsx')).length).toBeGreaterThan(80)
    expect(files.flatMap((file) => fixedWords(ROOT, file))).toEqual([])
  })

  it.each([
    ['between tags', 'const A = () => <p>Hello</p>'],
    ['between tags, beside a value', 'const A = () => <p>{count} claims</p>'],
    ['as a string', `const A = () => <p>{'Hello'}</p>`],
    ['in a choice', `const A = () => <p>{isOn ? 'On' : say('x')}</p>`],
    ['on a condition', `const A = () => <p>{isOn && 'On'}</p>`],
    ['in a template', `const A = () => <p>{\`Claim \${number}\`}</p>`],
    ['in a fragment', 'const A = () => <>Hello</>'],
    ['in a list', 'const A = () => <ul>{all.map((one) => <li>Hello</li>)}</ul>'],
    ['as a label read out', 'const A = () => <button aria-label="Close" />'],
    ['as a label of a part', `const A = () => <Field clearLabel={'Clear'} />`],
    ['as a placeholder', 'const A = () => <input placeholder="Name" />'],
    ['as a title', `const A = () => <p title={\`Hello \${name}\`} />`],
    ['as an alternative to a picture', 'const A = () => <img alt="A map" />'],
    ['as a description', `const A = () => <Field description={isOn ? 'On' : ''} />`],
  ])('are caught %s', (_where, source) => {
    expect(caught(source)).toHaveLength(1)
  })

  it.each([
    ['alone', `const NAME = say('x')`],
    ['by key', `export const NAME = sayKey('x')`],
    ['in an object', `const ITEM = { name: say('x') }`],
    ['in a list that is made at once', 'const KINDS = ids.map((id) => ({ id, name: say(id) }))'],
    ['in a function that is called at once', `const NAME = (() => say('x'))()`],
    ['through another sentence', `const NAME = sayNames(['a'])`],
    ['as what a class begins with', `class A { static name = say('x') }`],
  ])('are caught said while the module is read: %s', (_where, source) => {
    expect(caught(source)).toHaveLength(1)
  })

  it.each([
    ['a sentence said when it is drawn', `const A = () => <p title={say('x')}>{say('y')}</p>`],
    ['a sentence in a memoised part', `const A = memo(() => <p>{say('x')}</p>)`],
    ['a sentence of a function', `const name = (id) => say(id); function other() { return ids.map((id) => say(id)) }`],
    ['what is not read', `const A = () => <p className="big" id={'a'}>{isKind('b') ? 1 : <br />} · {sizes[0]} — </p>`],
  ])('are not: %s', (_what, source) => {
    expect(caught(source)).toEqual([])
  })
})
