import { ChevronDown, Copy, FileDown } from 'lucide-react'
import { useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { say } from '../../../core/messages/message.ts'
import { offeredRatings, type Scale } from '../../../core/model/scale.ts'
import { scaleUseOf } from '../../../core/query/scale-use.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { useLibrary } from '../../state/use-app.ts'
import { Button } from '../../ui/index.ts'
import { ScaleEditor } from './scale-editor.tsx'
import styles from './scale-part.module.css'
import type { ScaleDoings } from './use-scales.ts'

const GLYPHS_MAX = 8

export interface ScaleRowProps {
  readonly scale: Scale
  readonly isOwn: boolean
  readonly isDefault: boolean
  readonly isOpen: boolean
  /** It has just been made or brought in: its name waits to be written. */
  readonly isFresh: boolean
  readonly canChange: boolean
  readonly doings: ScaleDoings
  readonly onToggle: () => void
  readonly onRemoved: () => void
}

const Glyphs = ({ scale }: { readonly scale: Scale }) => (
  <span className={styles.glyphs}>
    {offeredRatings(scale)
      .slice(0, GLYPHS_MAX)
      .map(({ id, look }) => (
        <VerdictGlyph key={id} look={look} size={16} />
      ))}
  </span>
)

const namesOf = (scale: Scale): string =>
  offeredRatings(scale)
    .map(({ name }) => name)
    .join(' · ')

/** A published scale as it is. */
const Ratings = ({ scale }: { readonly scale: Scale }) => (
  <ul className={styles.list}>
    {scale.ratings.map(({ id, name, definition, look, retired }) => (
      <li key={id} className={styles.rating}>
        <VerdictGlyph look={look} />
        <span>
          <strong>{name}</strong>
          {definition && <span className={styles.soft}> {definition}</span>}
          {retired && <span className={styles.soft}> {say('settings.scale.retired')}</span>}
        </span>
      </li>
    ))}
  </ul>
)

/** One scale in the list; open, it can be read, copied and handed over, and changed when it is one's own. */
export function ScaleRow(props: ScaleRowProps) {
  const { scale, isOwn, isDefault, isOpen, isFresh, canChange, doings, onToggle, onRemoved } = props
  const articles = useLibrary((store) => store.articles)
  const panel = useId()
  const use = scaleUseOf(
    scale.id,
    articles.map(({ scales }) => scales),
  )
  const badges = [
    isDefault && say('scales.badge.default'),
    isOwn && say('scales.badge.own'),
    scale.retired && say('scales.badge.retired'),
  ].filter((badge) => typeof badge === 'string')
  return (
    <li className={styles.scale} data-scale={scale.id}>
      <AriaButton className={styles.head ?? ''} aria-expanded={isOpen} aria-controls={panel} onPress={onToggle}>
        <Glyphs scale={scale} />
        <span className={styles.words}>
          <span className={styles.name}>
            <bdi>{scale.name}</bdi>
            {badges.map((badge) => (
              <span key={badge} className={styles.badge}>
                {badge}
              </span>
            ))}
          </span>
          <span className={styles.names}>{[scale.publisher, namesOf(scale)].filter(Boolean).join(': ')}</span>
        </span>
        <ChevronDown aria-hidden="true" className={styles.arrow ?? ''} />
      </AriaButton>
      <div id={panel} hidden={!isOpen} className={styles.panel}>
        {isOpen && (
          <>
            <p className={styles.soft}>
              {use.articles > 0 ? say('scales.used', { count: use.articles }) : say('scales.unused')}
              {scale.retired && ` ${say('scales.retired.about')}`}
            </p>
            {isOwn ? (
              <ScaleEditor
                scale={scale}
                use={use}
                isDefault={isDefault}
                isFresh={isFresh}
                canChange={canChange}
                onRemoved={onRemoved}
              />
            ) : (
              <Ratings scale={scale} />
            )}
            <div className={styles.line}>
              <Button size="small" icon={<Copy />} isDisabled={!canChange} onPress={() => void doings.copy(scale)}>
                {say('scales.copy')}
              </Button>
              <Button size="small" icon={<FileDown />} onPress={() => void doings.handOver(scale.id)}>
                {say('scales.hand-over')}
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  )
}
