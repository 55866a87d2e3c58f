import { CaseSensitive, ChevronDown, ChevronUp, Regex, Search, WholeWord, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Content, Span } from '../../../core/model/content.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { useAction } from '../../state/use-app.ts'
import { IconButton, IconToggle } from '../../ui/index.ts'
import type { ArticleHandle } from './article-text.tsx'
import styles from './find-bar.module.css'
import { FindTicks } from './find-ticks.tsx'
import './transient-layer.css'
import { useTransientLayer } from './transient-layer.ts'
import { type Find, useFind } from './use-find.ts'

/** The bar's height: as much room is made above the text, so that nothing is hidden and nothing jumps. */
const ROOM_PX = 43

const NO_SPANS: readonly Span[] = []

export interface FindInArticleProps {
  readonly content: Content
  readonly article: RefObject<ArticleHandle | null>
  readonly scroller: RefObject<HTMLElement | null>
}

/** The search inside the article: a bar over the reading pane while it is open, and ticks beside the coverage strip. */
export function FindInArticle({ content, article, scroller }: FindInArticleProps) {
  const keysOf = useKeysOf()
  const [isOpen, setOpen] = useState(false)
  const bar = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const find = useFind(content, article, scroller, isOpen)
  const element = useCallback(() => article.current?.element() ?? null, [article])
  useTransientLayer(element, scroller, 'find-hit', isOpen ? find.spans : NO_SPANS)
  useCurrentLayer(element, scroller, isOpen ? find.current : null)
  useRoom(scroller, isOpen)

  // Typing starts at once, in the field and over what was sought last.
  const enter = () => {
    input.current?.focus()
    input.current?.select()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening moves the focus.
  useLayoutEffect(() => {
    if (isOpen) enter()
  }, [isOpen])

  const open = () => {
    if (!isOpen || !bar.current?.contains(document.activeElement)) find.begin()
    if (isOpen) enter()
    setOpen(true)
  }
  /** Who was in the bar goes on where the hit is; who was in the text keeps what is selected there. */
  const close = () => {
    const wasInBar = bar.current?.contains(document.activeElement) ?? false
    setOpen(false)
    article.current?.focus()
    if (find.current && wasInBar) article.current?.select(find.current)
  }
  /** From the text the hit is selected, so that M marks it; from the bar the focus stays where it is. */
  const go = (step: 1 | -1) => {
    if (!isOpen) {
      open()
      return
    }
    const span = find.go(step)
    if (span && !bar.current?.contains(document.activeElement)) article.current?.select(span)
  }
  useAction('find.open', open)
  useAction('find.next', () => go(1))
  useAction('find.previous', () => go(-1))
  useAction('go.text', isOpen ? close : null)

  const press = (event: KeyboardEvent) => {
    const inField = event.target === input.current && !event.nativeEvent.isComposing
    if (event.key === 'Escape') close()
    else if (event.key === 'F3' || (event.key === 'Enter' && inField)) go(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (!isOpen) return null
  return (
    <>
      <search ref={bar} className={styles.bar} aria-label={say('find.title')} onKeyDown={press} data-print="no">
        <div className={styles.row}>
          <Field find={find} input={input} />
          <IconButton
            label={say('find.previous')}
            keys={keysOf('find.previous')}
            icon={<ChevronUp />}
            isDisabled={find.spans.length === 0}
            onPress={() => go(-1)}
          />
          <IconButton
            label={say('find.next')}
            keys={keysOf('find.next')}
            icon={<ChevronDown />}
            isDisabled={find.spans.length === 0}
            onPress={() => go(1)}
          />
          <span className={styles.gap} />
          <IconToggle
            label={say('find.match-case')}
            icon={<CaseSensitive />}
            isSelected={find.sought.matchCase}
            onChange={(matchCase) => find.seek({ matchCase })}
          />
          <IconToggle
            label={say('find.whole-word')}
            icon={<WholeWord />}
            isSelected={find.sought.wholeWord}
            onChange={(wholeWord) => find.seek({ wholeWord })}
          />
          <IconToggle
            label={say('find.pattern')}
            icon={<Regex />}
            isSelected={find.sought.isPattern}
            onChange={(isPattern) => find.seek({ isPattern })}
          />
          <span className={styles.gap} />
          <IconButton label={say('find.close')} keys="Escape" icon={<X />} onPress={close} />
        </div>
        <Trouble find={find} />
      </search>
      <FindTicks spans={find.spans} current={find.current} length={content.text.length} />
    </>
  )
}

function Field({ find, input }: { readonly find: Find; readonly input: RefObject<HTMLInputElement | null> }) {
  const { sought, found, spans, place, isSearching } = find
  const isWrong = found.kind !== 'places'
  return (
    <div className={styles.box} data-wrong={isWrong || undefined}>
      <Search aria-hidden="true" />
      <input
        ref={input}
        type="text"
        className={styles.input}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        aria-label={say('find.title')}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? TROUBLE : undefined}
        placeholder={say(sought.isPattern ? 'find.hint-pattern' : 'find.hint')}
        value={sought.words}
        onChange={({ target }) => find.seek({ words: target.value })}
      />
      <span className={styles.count}>
        {isSearching
          ? say('find.searching')
          : spans.length > 0
            ? say('find.place', { place, total: spans.length })
            : sought.words !== '' && !isWrong && say('find.none')}
      </span>
    </div>
  )
}

const TROUBLE = 'find-trouble'

/** Why nothing could be searched for. */
const Trouble = ({ find: { found } }: { readonly find: Find }) =>
  found.kind === 'places' ? null : (
    <p id={TROUBLE} role="status" className={styles.trouble}>
      {found.kind === 'late' ? say('find.late') : say(`find.fault.${found.fault}`)}
    </p>
  )

function useCurrentLayer(
  element: () => HTMLElement | null,
  scroller: RefObject<HTMLElement | null>,
  current: Span | null,
) {
  const held = useRef<readonly Span[]>(NO_SPANS)
  if (held.current[0] !== (current ?? undefined)) held.current = current ? [current] : NO_SPANS
  useTransientLayer(element, scroller, 'find-current', held.current)
}

/** Makes room for the bar above the text and moves on by as much, so that the words stay where they are. */
function useRoom(scroller: RefObject<HTMLElement | null>, isOpen: boolean) {
  useLayoutEffect(() => {
    const pane = scroller.current
    const reading = pane?.parentElement
    if (!isOpen || !pane || !reading) return
    reading.style.setProperty('--find-room', `${ROOM_PX}px`)
    pane.scrollTop += ROOM_PX
    return () => {
      reading.style.removeProperty('--find-room')
      pane.scrollTop -= ROOM_PX
    }
  }, [scroller, isOpen])
}
