import { describe, expect, it } from 'vitest'
import { ClaimId, PersonId, RatingId, ScaleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { TestMachine } from '../../support/services.ts'

const TEXT = 'Ferry strikes pier at night\n\nThree people were hurt, the harbour office said.'

const peopleOf = async (machine: TestMachine) => Object.values((await machine.ask('library.read', {})).tables.people)

/** A machine where somebody introduced themselves, instead of being named on the command line. */
async function introduced(name: string, role?: string) {
  const machine = new TestMachine()
  await machine.start({ as: null })
  await machine.ask('app.introduce', { name, ...(role === undefined ? {} : { role }) })
  return machine
}

describe('whoever works here', () => {
  it('says their name and, if they like, their role', async () => {
    const machine = await introduced(' Noor Haldane ', ' Fact-checker ')
    const { me } = await machine.ask('app.start', {})
    expect(await peopleOf(machine)).toMatchObject([{ id: me, name: 'Noor Haldane', role: 'Fact-checker' }])
    const silent = await introduced('Noor Haldane', '')
    expect((await peopleOf(silent))[0]).not.toHaveProperty('role')
  })

  it('is the same person after a change of name and a restart, and after it was taken back', async () => {
    const machine = await introduced('Noor Haldane')
    const { me } = await machine.ask('app.start', {})
    await machine.onLibrary({ type: 'person.edit', person: PersonId.parse(me), details: { name: 'N. Haldane' } })
    await machine.restart({ as: null })
    expect((await machine.ask('app.start', {})).me).toBe(me)
    expect(await peopleOf(machine)).toHaveLength(1)
    await machine.ask('library.undo', {})
    await machine.restart({ as: null })
    expect((await machine.ask('app.start', {})).me).toBe(me)
    expect(await peopleOf(machine)).toMatchObject([{ name: 'Noor Haldane' }])
  })

  it('is of the desk, though the library knew the name only from what came in', async () => {
    const machine = new TestMachine()
    await machine.start({ as: 'Checker' })
    const named = PersonId.parse('0195f000-0000-7000-8000-00000000abcd')
    await machine.onLibrary({ type: 'people.add', people: [{ id: named, name: 'Maya Chen' }] })
    await machine.restart({ as: 'Maya Chen' })
    expect((await machine.ask('app.start', {})).me).toBe(named)
    expect((await peopleOf(machine)).find(({ id }) => id === named)).not.toHaveProperty('cameIn')
  })
})

describe('the list of articles', () => {
  async function deskWithVerdict() {
    const machine = new TestMachine()
    await machine.start()
    const article = await machine.importText(TEXT)
    const { tables, content } = await machine.ask('article.open', { article })
    const { draft } = onlyArticle(tables)
    const marked = await machine.on(article, {
      type: 'claim.mark',
      draft,
      spans: [{ start: 0, end: content.text.length }],
    })
    await machine.on(article, {
      type: 'verdict.give',
      claim: ClaimId.parse(marked.made),
      scale: ScaleId.parse('truth'),
      rating: RatingId.parse('true'),
      rationale: 'Seen.',
    })
    return { machine, article }
  }

  it('counts by the house rules at once when they change, in every window, and after a restart', async () => {
    const { machine, article } = await deskWithVerdict()
    await machine.restart()
    const listed = async () => (await machine.ask('library.read', {})).articles.find(({ id }) => id === article)
    expect(await listed()).toMatchObject({ state: 'checked', progress: { claims: { checked: 1 } } })
    await machine.onLibrary({ type: 'rules.edit', rules: { sources: 1 } })
    expect(machine.events.at(-1)).toMatchObject({
      type: 'articles.changed',
      articles: [{ id: article, state: 'checking' }],
    })
    expect(await listed()).toMatchObject({ state: 'checking', progress: { claims: { checked: 0 }, looks: {} } })
    await machine.restart()
    expect(await listed()).toMatchObject({ state: 'checking' })
    await machine.ask('library.undo', {})
    expect(await listed()).toMatchObject({ state: 'checked', progress: { claims: { checked: 1 }, looks: { true: 1 } } })
  })

  it('says whom an article is assigned to', async () => {
    const { machine, article } = await deskWithVerdict()
    const { made } = await machine.onLibrary({ type: 'person.add', name: 'Maya Chen' })
    await machine.on(article, { type: 'article.assign', assignee: PersonId.parse(made) })
    await machine.restart()
    expect((await machine.ask('library.read', {})).articles[0]?.assignee).toBe(made)
  })
})
