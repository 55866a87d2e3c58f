import type { Toggle, WordStyles } from './word-styles.ts'
import { childOf, isOn, statedIn } from './xml-look-up.ts'
import type { XmlElement } from './xml-source.ts'

/** How some words look, and in which language they are. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly hidden: boolean
  /** As stated; empty where nothing is. */
  readonly language: string
}

/** What a paragraph gives the words in it. `ownLook`: it is a heading, a quotation or the like, whose looks are no stress. */
export interface ParagraphLook {
  readonly style: string | undefined
  readonly ownLook: boolean
  readonly bidi: boolean
}

/** The looks of runs: what is stated directly, or else what the styles of the run and of its paragraph make of it together. */
export function lookOf(styles: WordStyles, paragraph: ParagraphLook, rPr: XmlElement | undefined): Look {
  const inParagraph = styles.paragraph(paragraph.style)
  const inRun = styles.character(statedIn(rPr, 'w:rStyle'))
  const toggled = (name: Toggle, withOwn: boolean): boolean => {
    const stated = isOn(rPr, name)
    if (stated !== undefined) return stated && (withOwn || inParagraph.toggles.get(name) !== true)
    if (withOwn && styles.defaults.toggles.get(name)) return true
    const own = withOwn && (inParagraph.toggles.get(name) ?? false)
    return own !== (inRun.toggles.get(name) ?? false)
  }
  const isComplex = isOn(rPr, 'w:rtl') === true
  const shown = !paragraph.ownLook
  return {
    bold: toggled(isComplex ? 'w:bCs' : 'w:b', shown),
    italic: toggled(isComplex ? 'w:iCs' : 'w:i', shown),
    hidden: toggled('w:vanish', true),
    language: languageOf(
      [childOf(rPr, 'w:lang'), inRun.lang, inParagraph.lang, styles.defaults.lang],
      isComplex || paragraph.bidi ? 'w:bidi' : 'w:val',
    ),
  }
}

const languageOf = (stated: readonly (XmlElement | undefined)[], attribute: string): string =>
  stated.map((lang) => lang?.attributes.get(attribute)).find((language) => language !== undefined) ?? ''
