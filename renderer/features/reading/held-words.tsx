import { type RefObject, useCallback } from 'react'
import { useStore } from 'zustand'
import { say } from '../../../core/messages/message.ts'
import { useKeysOf } from '../../parts/keys.ts'
import { useAction, useActionNow } from '../../state/use-app.ts'
import { announce, Button } from '../../ui/index.ts'
import type { ArticleHandle } from './article-text.tsx'
import type { HeldAs, SelectingStore } from './selecting.ts'
import styles from './selection-bar.module.css'
import { useTransientLayer } from './transient-layer.ts'

interface HeldWordsProps {
  readonly article: RefObject<ArticleHandle | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly selecting: SelectingStore
  /** The number of the chosen claim, to which the words can be added. */
  readonly claim: number | null
}

/** Words held to be marked together: shown in the text, and counted in a chip that says what to do with them. */
export function HeldWords({ article, scroller, selecting, claim }: HeldWordsProps) {
  const held = useStore(selecting, (state) => state.held)
  const heldAs = useStore(selecting, (state) => state.heldAs)
  const element = useCallback(() => article.current?.element() ?? null, [article])
  useTransientLayer(element, scroller, 'held', held)
  if (held.length === 0) return null
  const letGo = () => {
    selecting.getState().letGo()
    announce(say('select.let-go-done'))
    article.current?.focus()
  }
  return <Chip count={held.length} heldAs={heldAs} claim={claim} onLetGo={letGo} />
}

interface ChipProps {
  readonly count: number
  readonly heldAs: HeldAs
  readonly claim: number | null
  readonly onLetGo: () => void
}

function Chip({ count, heldAs, claim, onLetGo }: ChipProps) {
  const keysOf = useKeysOf()
  const mark = useActionNow('claim.mark')
  const add = useActionNow('passage.add')
  useAction('go.text', onLetGo)
  const isIdentical = heldAs === 'identical'
  return (
    <section
      className={styles.held}
      aria-label={say(isIdentical ? 'select.identical' : 'select.held', { count })}
      data-print="no"
    >
      <p className={styles.words}>
        <b>{say(isIdentical ? 'select.identical' : 'select.held', { count })}</b>
        {say(isIdentical ? 'select.identical-hint' : 'select.held-hint')}
      </p>
      <div className={styles.doings}>
        <Button size="small" variant="primary" keys={keysOf('claim.mark')} onPress={mark.perform}>
          {say('select.mark-held')}
        </Button>
        {claim !== null && add.isAvailable && (
          <Button size="small" keys={keysOf('passage.add')} onPress={add.perform}>
            {say('select.add', { number: claim })}
          </Button>
        )}
        <Button size="small" keys={keysOf('go.text')} onPress={onLetGo}>
          {say('select.let-go')}
        </Button>
      </div>
    </section>
  )
}
