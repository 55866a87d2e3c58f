import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Input, Method } from '../../../core/contract.ts'
import { notesOf } from '../../../core/format/annotation-notes.ts'
import { parseAnnotations } from '../../../core/format/annotations-in.ts'
import { ClaimId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import { type AnnotationReading, previewOf, readingOf } from '../../../electron/services/annotation-reading.ts'
import type { Client } from '../../../renderer/client/client.ts'
import { offerComments, useAddingAnnotationsStore } from '../../../renderer/frame/adding-annotations.ts'
import { useDesk } from '../../../renderer/state/use-app.ts'
import { contentOf } from '../support/article-content.ts'
import { type FakeMachine, fakeMachine } from '../support/fake-machine.ts'
import { renderScreen } from '../support/render.tsx'

const CONTENT = contentOf([
  { kind: 'headline', text: 'Night ferry strikes pier at Port Alder' },
  {
    kind: 'paragraph',
    text: 'The ferry Marrow struck the north pier at 23:40 on Friday. It carried 221 passengers, twice its usual load.',
  },
  { kind: 'paragraph', text: 'The wind was light. “We had no warning,” said a deckhand. The wind was light.' },
])

const row = (
  id: string,
  text: string,
  exact: string | null,
  around: { prefix?: string; suffix?: string } = {},
  about: object = {},
) => ({
  id,
  user: 'acct:ilse@hypothes.is',
  user_info: { display_name: 'Ilse Brandtová' },
  created: '2023-09-01T08:00:00.000000+00:00',
  updated: '2023-09-01T08:00:00.000000+00:00',
  uri: 'https://paper.example/ferry',
  text,
  tags: [],
  target: [
    { selector: exact === null ? [] : [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '', ...around }] },
  ],
  ...about,
})

const FILE = {
  total: 6,
  rows: [
    row('sure', 'Is this from the port log?', 'struck the north pier at 23:40', {}, { tags: ['time'] }),
    row('reply', 'Yes, page 4.', null, {}, { references: ['sure'], user_info: { display_name: 'Jory' } }),
    row('changed', 'The harbour office says 212.', 'It carried 212 passengers', {
      prefix: '23:40 on Friday. ',
      suffix: ', twice its usual load.',
    }),
    row('several', 'Which wind?', 'The wind was light'),
    row('lost', 'Who says so?', 'The captain had been drinking since noon'),
    row('page', 'Good headline.', null),
  ],
}

let machine: FakeMachine
let json: unknown
let answer: Result<null>

const dialog = () => page.getByRole('dialog', { name: 'Add annotations' })
const item = (words: string) => dialog().getByRole('listitem').filter({ hasText: words })
const box = (words: string) => item(words).getByRole('checkbox')
const addButton = () => dialog().getByRole('button', { name: /^Add \d/ })
const filter = (name: RegExp) => dialog().getByRole('group', { name: 'Show' }).getByRole('button', { name })
const asked = (method: Method) => machine.calls.filter((call) => call.method === method).map(({ input }) => input)

/** The real reading and matching, over the machine in memory. */
function machineAnswers(held: { reading: AnnotationReading | null }) {
  return {
    'annotations.read': async () => {
      if (!answer.ok) return answer
      const parsed = parseAnnotations('notes.json', json)
      if (!parsed?.ok) return parsed ?? refuse('annotations.refused.none', { name: 'notes.json' })
      const { draft } = onlyArticle(machine.tables())
      const reading = await readingOf('notes.json', { kind: 'annotations', read: parsed.value }, draft, CONTENT)
      if (!reading.ok) return reading
      held.reading = reading.value
      const { id, from, skipped, unreachable } = reading.value
      return ok({
        reading: id,
        from,
        skipped,
        unreachable,
        annotations: previewOf(reading.value, machine.tables(), machine.library()),
      })
    },
    'annotations.add': async ({ chosen }: Input<'annotations.add'>) => {
      const { draft } = onlyArticle(machine.tables())
      const [me] = Object.keys(machine.library().people)
      const annotations = chosen.flatMap(({ id, candidate }) => {
        const one = held.reading?.threads.find(({ thread }) => thread.first.id === id)
        if (!one) return []
        const spans = candidate === null ? one.placed.spans : [one.placed.candidates[candidate]]
        const notes = notesOf(one.thread).map(({ at, text }) => ({ at, text, by: me }))
        return [{ spans, words: one.placed.words, tags: one.thread.first.tags, notes }]
      })
      await machine.elsewhere({ type: 'annotations.add', draft, annotations } as never)
      const claims = Object.values(machine.tables().claims)
      return ok({ added: chosen.length, claim: ClaimId.parse(claims.at(-chosen.length)?.id) })
    },
    'articles.cancelImport': async () => ok({}),
  }
}

function Text() {
  const text = useDesk(({ desk }) => (desk.status === 'open' ? desk.article.content.text : ''))
  return <main tabIndex={-1}>{text}</main>
}

async function open(): Promise<void> {
  machine = await fakeMachine({ content: CONTENT, title: 'Night ferry' })
  const answers = machineAnswers({ reading: null }) as unknown as Record<string, (input: unknown) => Promise<unknown>>
  const ask = (async (method: Method, input: never) => {
    const held = machine.client.ask(method, input)
    return answers[method] ? answers[method](input) : held
  }) as Client['ask']
  const app = renderScreen(<Text />, { ...machine.client, ask }, { screen: 'desk' })
  app.view.getState().openArticle(machine.article)
  await expect.element(page.getByText('The ferry Marrow')).toBeVisible()
  app.actions.getState().perform('article.add-annotations')
  await expect.element(dialog()).toBeVisible()
}

async function choose(name = 'notes.json'): Promise<void> {
  const input = dialog().element().querySelector('input[type=file]') as HTMLInputElement
  await userEvent.upload(input, new File(['{}'], name, { type: 'application/json' }))
}

beforeEach(async () => {
  await page.viewport(1280, 900)
  useAddingAnnotationsStore.setState({
    isOpen: false,
    isReading: false,
    isAdding: false,
    read: null,
    note: null,
    offer: null,
  })
  json = FILE
  answer = ok(null)
})

describe('annotations of others', () => {
  beforeEach(open)

  test('are shown before anything is added: who, when, what, on which words, and how sure their place is', async () => {
    await choose()
    await expect.element(dialog().getByText('5 annotations in “notes.json”')).toBeVisible()
    expect(asked('annotations.add')).toEqual([])
    const sure = item('Is this from the port log?')
    await expect.element(sure).toHaveTextContent('Ilse Brandtová')
    await expect.element(sure).toHaveTextContent(/Sept? (?:1, )?2023/)
    await expect.element(sure).toHaveTextContent('struck the north pier at 23:40')
    await expect.element(sure).toHaveTextContent('Same words, same place')
    await expect.element(sure).toHaveTextContent('with 1 reply')
    await expect.element(item('says 212')).toHaveTextContent('What differs: a figure: 212 → 221')
    await expect.element(item('Good headline')).toHaveTextContent('On the whole article: it goes to the headline.')
    await expect.element(item('Who says so?')).toHaveTextContent('becomes a claim without a place')
  })

  test('those with a sure place are ticked; changed, ambiguous and lost ones wait', async () => {
    await choose()
    await expect.element(box('Is this from the port log?')).toBeChecked()
    await expect.element(box('Good headline')).toBeChecked()
    await expect.element(box('says 212')).not.toBeChecked()
    await expect.element(box('Who says so?')).not.toBeChecked()
    await expect.element(box('Which wind?')).not.toBeChecked()
    await expect.element(box('Which wind?')).toBeDisabled()
    await expect.element(addButton()).toHaveTextContent('Add 2 annotations')
  })

  test('an ambiguous one is ticked by choosing the place that is meant', async () => {
    await choose()
    const places = item('Which wind?').getByRole('button', { name: /^Place it here/ })
    await userEvent.click(places.nth(1))
    await expect.element(box('Which wind?')).toBeChecked()
    await expect.element(places.nth(1)).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(addButton())
    await expect.element(dialog()).not.toBeInTheDocument()
    expect((asked('annotations.add')[0] as Input<'annotations.add'>).chosen).toContainEqual({
      id: 'several',
      candidate: 1,
    })
  })

  test('are filtered by their state; all that are shown can be ticked at once', async () => {
    await choose()
    await userEvent.click(filter(/^Lost/))
    await expect.element(item('Who says so?')).toBeVisible()
    await expect.element(item('Good headline')).not.toBeInTheDocument()
    await userEvent.click(dialog().getByRole('button', { name: 'Tick all shown' }))
    await expect.element(box('Who says so?')).toBeChecked()
    await userEvent.click(filter(/^All/))
    await expect.element(addButton()).toHaveTextContent('Add 3 annotations')
  })

  test('are added with a step that can be undone, and the first is chosen', async () => {
    await choose()
    await userEvent.click(addButton())
    await expect.element(page.getByText('2 annotations were added.').first()).toBeVisible()
    expect(Object.values(machine.tables().notes)).toHaveLength(3)
    await userEvent.click(page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last())
    await expect.poll(() => Object.values(machine.tables().notes).length).toBe(0)
  })

  test('read again, those that are here say so and are not ticked', async () => {
    await choose()
    await userEvent.click(addButton())
    await expect.element(dialog()).not.toBeInTheDocument()
    useAddingAnnotationsStore.setState({ isOpen: true })
    await expect.element(dialog()).toBeVisible()
    json = { ...FILE, rows: FILE.rows.map((one) => ({ ...one, user_info: { display_name: 'Checker' } })) }
    await choose()
    await expect.element(item('Good headline')).toHaveTextContent('Already here')
    await expect.element(box('Good headline')).not.toBeChecked()
  })

  test('what was left out is told', async () => {
    json = { ...FILE, rows: [...FILE.rows, { ...FILE.rows[0], id: 7 }] }
    await choose()
    await expect.element(dialog().getByText('1 annotation could not be read and is left out.')).toBeVisible()
    await expect.element(dialog().getByText('Number 7: “id” is not as the format has it.')).toBeVisible()
  })

  test('a file that cannot be read says why in one sentence, and another can be chosen', async () => {
    answer = refuse('annotations.refused.none', { name: 'notes.json' })
    await choose()
    await expect.element(dialog().getByRole('alert')).toHaveTextContent('holds no annotations and no comments')
    answer = ok(null)
    await choose()
    await expect.element(addButton()).toBeVisible()
    await expect.element(dialog().getByRole('alert')).not.toBeInTheDocument()
  })

  test('by the keyboard alone: tick, and Ctrl+Enter adds', async () => {
    await choose()
    await expect.element(addButton()).toBeVisible()
    box('says 212').element().focus()
    await userEvent.keyboard(' ')
    await expect.element(box('says 212')).toBeChecked()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByText('3 annotations were added.').first()).toBeVisible()
  })

  test('two files at once are not taken', async () => {
    const dataTransfer = new DataTransfer()
    for (const file of ['one.json', 'two.json']) dataTransfer.items.add(new File(['{}'], file))
    const place = dialog().getByRole('region', { name: 'A file of annotations' }).element()
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    await expect.element(dialog().getByRole('alert')).toHaveTextContent('One file at a time.')
  })

  test('in a narrow window nothing is cut off at the side', async () => {
    await page.viewport(340, 700)
    await choose()
    await expect.element(addButton()).toBeVisible()
    const body = dialog().element().querySelector('[class*=body]') as HTMLElement
    expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  })
})

describe('a draft that came with comments', () => {
  test('says so over the desk, leads to them, and can be put away', async () => {
    await open()
    await userEvent.keyboard('{Escape}')
    offerComments(machine.article, 5)
    await expect.element(page.getByText('This draft came with 5 comments.')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Put this away' }))
    await expect.element(page.getByText('This draft came with 5 comments.')).not.toBeInTheDocument()
    offerComments(machine.article, 5)
    await userEvent.click(page.getByRole('button', { name: 'Look at them' }))
    await expect.element(addButton()).toBeVisible()
    expect(asked('annotations.read')).toMatchObject([{ ticket: null }])
  })
})
