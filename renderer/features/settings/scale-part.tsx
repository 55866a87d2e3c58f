import { DEFAULT_SETTINGS } from '../../../core/command/library.ts'
import { say } from '../../../core/messages/message.ts'
import { PRESET_SCALES } from '../../../core/model/presets.ts'
import type { Scale } from '../../../core/model/scale.ts'
import { scaleInWords } from '../../../core/query/scale-words.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { useLibrary, useStart } from '../../state/use-app.ts'
import { ChoiceCards, SectionLabel } from '../../ui/index.ts'
import styles from './scale-part.module.css'

const GLYPHS_MAX = 8

const Glyphs = ({ ratings }: Scale) => (
  <span className={styles.glyphs}>
    {ratings
      .filter(({ retired }) => !retired)
      .slice(0, GLYPHS_MAX)
      .map(({ id, look }) => (
        <VerdictGlyph key={id} look={look} size={16} />
      ))}
  </span>
)

const namesOf = ({ ratings }: Scale): string =>
  ratings
    .filter(({ retired }) => !retired)
    .map(({ name }) => name)
    .join(' · ')

const Ratings = ({ scale }: { readonly scale: Scale }) => (
  <section className={styles.ratings}>
    <SectionLabel aside={scale.publisher}>{say('settings.scale.ratings', { scale: scale.name })}</SectionLabel>
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
  </section>
)

/** The scale new articles are rated on, and what each of its ratings means. */
export function ScalePart() {
  const { readOnly } = useStart().library
  const own = useLibrary(({ tables }) => tables.scales)
  const chosen = useLibrary(({ tables }) => (tables.settings.settings ?? DEFAULT_SETTINGS).defaultScale)
  const execute = useLibrary((library) => library.execute)
  const scales: readonly Scale[] = [...PRESET_SCALES, ...Object.values(own)].map(scaleInWords)
  const scale = scales.find(({ id }) => id === chosen)
  return (
    <>
      <div className={styles.cards}>
        <ChoiceCards
          label={say('settings.scale')}
          isLabelHidden
          value={chosen}
          isDisabled={readOnly !== null}
          onChange={(defaultScale) => void execute({ type: 'settings.edit', defaultScale })}
          cards={scales.map((other) => ({
            id: other.id,
            name: other.name,
            description: `${other.publisher}: ${namesOf(other)}`,
            picture: <Glyphs {...other} />,
          }))}
        />
      </div>
      {scale && <Ratings scale={scale} />}
    </>
  )
}
