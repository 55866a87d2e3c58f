import { beforeEach, describe, expect, test } from 'vitest'
import type { ArticleCommand } from '../../../core/command/decide.ts'
import { ArticleId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { createDeskStore } from '../../../renderer/state/desk-store.ts'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'

const CONTENT = contentOf([{ kind: 'paragraph', text: 'The bridge closed in May. It cost four million.' }])

/** A machine whose answers to commands wait until they are let go; what it tells of is heard at once. */
function slow(machine: FakeMachine) {
  const waiting: (() => void)[] = []
  const client: FakeMachine['client'] = {
    ...machine.client,
    ask: async (method, input) => {
      const answer = await machine.client.ask(method, input)
      if (method === 'article.execute') await new Promise<void>((resolve) => waiting.push(resolve))
      return answer
    },
  }
  return { client, letGo: () => waiting.shift()?.() }
}

describe('the article on the desk', () => {
  let machine: FakeMachine
  let mark: (start: number) => ArticleCommand
  beforeEach(async () => {
    machine = await fakeMachine({ content: CONTENT })
    mark = (start) => {
      const [draft] = Object.values(machine.tables().drafts)
      if (!draft) throw new Error('The article has no draft.')
      return { type: 'claim.mark', draft: draft.id, spans: [{ start, end: start + 3 }] }
    }
  })

  const opened = async (client: FakeMachine['client']) => {
    const store = createDeskStore(client, () => {})
    await store.getState().openArticle(machine.article)
    const claims = () => {
      const { desk } = store.getState()
      return desk.status === 'open' ? Object.keys(desk.article.tables.claims) : []
    }
    return { store, claims }
  }

  test('has a change and what the caller sets for it in one drawing', async () => {
    const { store, claims } = await opened(machine.client)
    const seen: string[] = []
    store.subscribe(() => {
      seen.push('changed')
      queueMicrotask(() => seen.push('drawn'))
    })
    const answer = await store.getState().execute(mark(0), {
      onMade: (made) => {
        seen.push('made')
        expect(claims()).toEqual([made])
      },
    })
    expect(answer.ok).toBe(true)
    expect(seen).toEqual(['changed', 'made', 'drawn'])
  })

  test('hears of changes made elsewhere at once', async () => {
    const { store, claims } = await opened(machine.client)
    machine.client.subscribe((event) => {
      if (event.type === 'article.changed') store.getState().follow(event.article, event)
    })
    await machine.elsewhere(mark(0))
    expect(claims()).toHaveLength(1)
  })

  test('is read from the beginning when another stands in its place, and only then', async () => {
    let seq = 40
    const client: FakeMachine['client'] = {
      ...machine.client,
      ask: (async (method: never, input: never) => {
        const answer = await machine.client.ask(method, input)
        // What stands there now has a shorter history than what stood there before.
        if (method !== 'article.open' || !answer.ok) return answer
        seq -= 20
        return { ok: true, value: Object.assign({}, answer.value, { seq }) }
      }) as FakeMachine['client']['ask'],
    }
    const { store } = await opened(client)
    const seqNow = () => {
      const { desk } = store.getState()
      return desk.status === 'open' ? desk.article.seq : null
    }
    expect(seqNow()).toBe(20)
    await store.getState().readAgain(ArticleId.parse('01890000-0000-7000-8000-0000000000ff'))
    expect(seqNow()).toBe(20)
    await store.getState().readAgain(machine.article)
    expect(seqNow()).toBe(0)
  })

  test('takes them in with the answer to its own while that is on its way, in their order', async () => {
    const { client, letGo } = slow(machine)
    const { store, claims } = await opened(client)
    client.subscribe((event) => {
      if (event.type === 'article.changed') store.getState().follow(event.article, event)
    })
    const asked = store.getState().execute(mark(0))
    await expect.poll(() => Object.keys(machine.tables().claims)).toHaveLength(1)
    await machine.elsewhere(mark(10))
    expect(claims()).toEqual([])
    letGo()
    await asked
    expect(claims()).toEqual(Object.keys(machine.tables().claims))
    expect(claims()).toHaveLength(2)
    expect(machine.calls.filter(({ method }) => method === 'article.open')).toHaveLength(1)
  })

  test('takes them in after a refusal too', async () => {
    const { client, letGo } = slow(machine)
    const { store, claims } = await opened(client)
    client.subscribe((event) => {
      if (event.type === 'article.changed') store.getState().follow(event.article, event)
    })
    machine.refuseNext({ key: 'refused.article.unknown', values: {} })
    const asked = store.getState().execute(mark(0), { inline: true })
    await expect.poll(() => machine.calls.some(({ method }) => method === 'article.execute')).toBe(true)
    await machine.elsewhere(mark(10))
    expect(claims()).toEqual([])
    letGo()
    expect((await asked).ok).toBe(false)
    expect(claims()).toHaveLength(1)
  })

  test('follows to the words of a new draft, never showing its claims on the old ones', async () => {
    const { store } = await opened(machine.client)
    machine.client.subscribe((event) => {
      if (event.type === 'article.changed') store.getState().follow(event.article, event)
    })
    await machine.elsewhere(mark(0))
    const next = contentOf([{ kind: 'paragraph', text: 'In May, the bridge closed. It cost five million.' }])
    const seen: boolean[] = []
    const fits = () => {
      const { desk } = store.getState()
      if (desk.status !== 'open') return false
      const { tables, content } = desk.article
      return (onlyArticle(tables).draft === Object.values(tables.drafts)[0]?.id) === (content === CONTENT)
    }
    store.subscribe(() => seen.push(fits()))
    await machine.addDraft(next)
    const text = () => {
      const { desk } = store.getState()
      return desk.status === 'open' ? desk.article.content.text : ''
    }
    await expect.poll(text).toBe(next.text)
    const undone = await store.getState().undo()
    expect(undone.ok).toBe(true)
    expect(text()).toBe(CONTENT.text)
    expect(seen).not.toContain(false)
  })
})
