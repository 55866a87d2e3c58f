import { SearchX, SquareLibrary } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import type { DamagedArticle } from '../../../core/contract-values.ts'
import { meantKeys, pressedKey } from '../../../core/keys/notation.ts'
import { say, sayRefusal } from '../../../core/messages/message.ts'
import { useBin } from '../../frame/bin.ts'
import { useImporting } from '../../frame/importing.ts'
import { Page } from '../../frame/page.tsx'
import { useOpenSample } from '../../frame/sample.ts'
import { focusPlace } from '../../parts/focus-place.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { LibraryReading } from '../../parts/library-reading.tsx'
import { useActionNow, useClient, useLibrary, useStart, useView } from '../../state/use-app.ts'
import { announce, Button, Chip, EmptyState, Select, TextField, ToggleChip, toast } from '../../ui/index.ts'
import { articlesShown, type Shelf, SORTS, shelvesOf } from './article-list.ts'
import { ArticleTable } from './article-table.tsx'
import { DamagedArticles } from './damaged-articles.tsx'
import { DropZone } from './drop-zone.tsx'
import styles from './library-screen.module.css'
import { useListView } from './list-view.ts'
import { NarrowBar } from './narrow-bar.tsx'

const shelfName = (shelf: Shelf): string =>
  shelf === 'all' || shelf === 'bin' ? say(`library.shelf.${shelf}`) : say(`state.${shelf}`)

/** Takes an article whose folder is gone out of the list. */
function useForget() {
  const client = useClient()
  const read = useLibrary((library) => library.read)
  return async ({ id, title }: DamagedArticle) => {
    const answer = await client.ask('article.forget', { article: id })
    if (!answer.ok) return toast({ text: sayRefusal(answer.refusal), tone: 'error' })
    await read()
    toast({ text: say('library.damaged.forgotten', { title: title || id }) })
  }
}

function useSearchKey() {
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const seek = (event: KeyboardEvent) => {
      if (!meantKeys(pressedKey(event), false).includes('/')) return
      if (event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]')) return
      event.preventDefault()
      search.current?.focus()
    }
    window.addEventListener('keydown', seek)
    return () => window.removeEventListener('keydown', seek)
  }, [])
  return search
}

/** The articles with how far they are, and where new ones come in. */
export function LibraryScreen() {
  const keysOf = useKeysOf()
  const { importFiles } = useImporting()
  const openSample = useOpenSample()
  const articles = useLibrary((library) => library.articles)
  const damaged = useLibrary((library) => library.damaged)
  const isRead = useLibrary((library) => library.isRead)
  const canChange = useStart().library.readOnly === null
  const onDesk = useView((view) => view.article)
  const openArticle = useView((view) => view.openArticle)
  const importing = useActionNow('article.import')
  const pasting = useActionNow('article.paste')
  const checking = useActionNow('help.check-library')
  const forget = useForget()
  const { bin, restore } = useBin()
  const search = useSearchKey()
  const { show, ...view } = useListView()
  const sought = useDeferredValue(view.sought)
  const { shelf, assigned, due, sort } = view
  const people = useLibrary(({ tables }) => tables.people)
  const shown = useMemo(
    () => articlesShown(articles, { shelf, assigned, due, sought, sort }, { people, now: new Date() }),
    [articles, shelf, assigned, due, sought, sort, people],
  )
  const shelves = shelvesOf(articles)
  const kept = shelves[0]?.count ?? 0

  useEffect(() => {
    if (sought) announce(say('library.shown', { count: shown.length }))
  }, [sought, shown.length])

  return (
    <Page
      title={say('library.title')}
      beside={isRead && articles.length > 0 && <Chip>{say('library.count', { count: kept })}</Chip>}
      actions={
        <>
          <div className={styles.search}>
            <TextField
              ref={search}
              label={say('library.search')}
              isLabelHidden
              type="search"
              size="large"
              placeholder={say('library.search.hint')}
              keys="/"
              value={view.sought}
              onWrite={(text) => show({ sought: text })}
              onCommit={(text) => show({ sought: text })}
            />
          </div>
          <Button
            variant="primary"
            keys={keysOf('article.import')}
            isDisabled={!importing.isAvailable}
            onPress={importing.perform}
          >
            {say('library.import')}
          </Button>
        </>
      }
    >
      <DropZone
        isDisabled={!canChange}
        onFiles={(files) => void importFiles(files)}
        onPaste={pasting.perform}
        onSample={() => void openSample()}
      />
      <DamagedArticles
        articles={damaged}
        canChange={canChange}
        onCheck={checking.perform}
        onForget={(article) => void forget(article)}
        onLastForgotten={() => focusPlace('[data-article][tabindex="0"]')}
      />
      {articles.length > 0 && (
        <div className={styles.bar}>
          <fieldset className={styles.shelves}>
            <legend className="spoken-only">{say('library.shelves')}</legend>
            {shelves.map(({ shelf: other, count }) => (
              <ToggleChip
                key={other}
                isSelected={other === shelf}
                onChange={() => show({ shelf: other })}
                count={other === 'all' ? undefined : count}
              >
                {shelfName(other)}
              </ToggleChip>
            ))}
          </fieldset>
          <NarrowBar articles={articles} />
          <div className={styles.sort}>
            <span aria-hidden="true">{say('library.sorted-by')}</span>
            <Select
              label={say('library.sorted-by')}
              isLabelHidden
              variant="quiet"
              options={SORTS.map((id) => ({ id, name: say(`library.sort.${id}`) }))}
              value={sort}
              onChange={(to) => show({ sort: to })}
            />
          </div>
        </div>
      )}
      {shown.length > 0 && (
        <ArticleTable
          articles={shown}
          people={people}
          onDesk={onDesk}
          canChange={canChange}
          onOpen={openArticle}
          onBin={bin}
          onRestore={restore}
        />
      )}
      <LibraryReading />
      {isRead && shown.length === 0 && (articles.length > 0 || damaged.length === 0) && (
        <NothingShown
          isEmpty={articles.length === 0}
          sought={sought}
          isNarrowed={assigned !== 'everybody' || due !== null}
          onClear={() => show({ sought: '', shelf: 'all', assigned: 'everybody', due: null })}
        />
      )}
    </Page>
  )
}

interface NothingShownProps {
  readonly isEmpty: boolean
  readonly sought: string
  /** Only somebody's, or only those that are due, are asked for. */
  readonly isNarrowed: boolean
  readonly onClear: () => void
}

function NothingShown({ isEmpty, sought, isNarrowed, onClear }: NothingShownProps) {
  if (isEmpty)
    return (
      <EmptyState icon={<SquareLibrary />} title={say('library.empty.title')}>
        {say('library.empty.words')}
      </EmptyState>
    )
  const clear = <Button onPress={onClear}>{say('library.none.clear')}</Button>
  if (isNarrowed && !sought)
    return (
      <EmptyState icon={<SearchX />} title={say('library.none.title')} actions={clear}>
        {say('library.narrowed.words')}
      </EmptyState>
    )
  if (!sought)
    return (
      <EmptyState title={say('library.shelf-empty.title')} actions={clear}>
        {say('library.shelf-empty.words')}
      </EmptyState>
    )
  return (
    <EmptyState icon={<SearchX />} title={say('library.none.title')} actions={clear}>
      {say('library.none.words', { sought })}
    </EmptyState>
  )
}
