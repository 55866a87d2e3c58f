import { say } from '../../../core/messages/message.ts'
import { type Look, LookColour, LookGlyph, LookLine } from '../../../core/model/look.ts'
import { lookOf, meaningOf, partsOf } from '../../../core/model/look-parts.ts'
import { colourWords, glyphWords, lineWords, lookClass } from '../../parts/looks.ts'
import { VerdictGlyph } from '../../parts/verdict-glyph.tsx'
import { Select } from '../../ui/index.ts'
import styles from './scale-editor.module.css'

/** What a line is drawn under where there are no words: spaces that stay. */
const STROKE = '\u00a0'.repeat(8)

const ABOUT = {
  true: 'scales.glyph.tick.about',
  'mostly-true': 'scales.glyph.open-tick.about',
  half: 'scales.glyph.half.about',
  'mostly-false': 'scales.glyph.wave.about',
  false: 'scales.glyph.cross.about',
  unconfirmed: 'scales.glyph.question.about',
} as const

/** What a sign asks of the editor in the copies. */
function aboutGlyph(look: Look): string {
  const meaning = meaningOf(look)
  return meaning ? say(ABOUT[meaning]) : say('scales.glyph.other.about')
}

/** Colour, line and sign, each chosen apart and each said in words. */
export function LookPickers({ look, onChoose }: { readonly look: Look; readonly onChoose: (look: Look) => void }) {
  const parts = partsOf(look)
  return (
    <div className={styles.pickers}>
      <Select
        label={say('scales.colour')}
        value={parts.colour}
        onChange={(colour) => onChoose(lookOf({ ...parts, colour }))}
        options={LookColour.options.map((colour) => ({
          id: colour,
          name: colourWords(colour),
          icon: <VerdictGlyph look={`${colour}.${parts.line}.${parts.glyph}`} size={16} />,
        }))}
      />
      <Select
        label={say('scales.line')}
        value={parts.line}
        onChange={(line) => onChoose(lookOf({ ...parts, line }))}
        options={LookLine.options.map((line) => ({
          id: line,
          name: lineWords(line),
          icon: (
            <span
              aria-hidden="true"
              className={`look-passage ${lookClass(`${parts.colour}.${line}.${parts.glyph}`)} ${styles.stroke}`}
            >
              {STROKE}
            </span>
          ),
        }))}
      />
      <Select
        label={say('scales.glyph')}
        value={parts.glyph}
        onChange={(glyph) => onChoose(lookOf({ ...parts, glyph }))}
        options={LookGlyph.options.map((glyph) => ({
          id: glyph,
          name: glyphWords(glyph),
          description: aboutGlyph(`${parts.colour}.${parts.line}.${glyph}`),
          icon: <VerdictGlyph look={`${parts.colour}.${parts.line}.${glyph}`} size={16} />,
        }))}
      />
    </div>
  )
}
