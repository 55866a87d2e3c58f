import { say } from '../../../core/messages/message.ts'
import type { Look } from '../../../core/model/look.ts'
import { lookClass, lookMeaning } from '../../parts/looks.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { SectionLabel, SegmentBar } from '../../ui/index.ts'
import styles from './scale-editor.module.css'

/** A look as it will be: under words of an article, on a card, in a bar; in the theme that is on. */
export const LookPreview = ({ look, name }: { readonly look: Look; readonly name: string }) => (
  <section className={styles.preview}>
    <SectionLabel level={4}>{say('scales.preview')}</SectionLabel>
    <p className={styles.reading}>
      <mark className={`look-passage ${lookClass(look)}`}>{say('scales.preview.words')}</mark>
    </p>
    <p className={styles.card}>
      <VerdictGlyph look={look} size={16} />
      <strong className={`look-text ${lookClass(look)}`}>
        <bdi>{name}</bdi>
      </strong>
    </p>
    <SegmentBar
      name={say('scales.preview.bar', { look: lookMeaning(look) })}
      segments={[{ id: look, share: 1, className: `look-fill ${lookClass(look)}` }]}
      rest={2}
      size="large"
    />
  </section>
)
