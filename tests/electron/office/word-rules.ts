import type { Element } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { parseXml } from '../../../electron/office/xml.ts'

/** The order of children in the WordprocessingML schema (ISO/IEC 29500-1 transitional, wml.xsd), for the elements that matter here. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:body': ['*', 'w:sectPr'],
  'w:p': ['w:pPr', '*'],
  'w:r': ['w:rPr', '*'],
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange'.split(
      ' ',
    ),
  'w:rPr':
    'w:ins w:del w:moveFrom w:moveTo w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath w:rPrChange'.split(
      ' ',
    ),
  'w:numPr': ['w:ilvl', 'w:numId', 'w:numberingChange', 'w:ins'],
  'w:pBdr': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:between', 'w:bar'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tblPr':
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook'.split(
      ' ',
    ),
  'w:tblBorders': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
  'w:tr': ['w:tblPrEx', 'w:trPr', 'w:tc'],
  'w:tc': ['w:tcPr', '*'],
  'w:sectPr': [
    'w:headerReference',
    'w:footerReference',
    'w:footnotePr',
    'w:endnotePr',
    'w:type',
    'w:pgSz',
    'w:pgMar',
    'w:bidi',
  ],
  'w:styles': ['w:docDefaults', 'w:latentStyles', 'w:style'],
  'w:docDefaults': ['w:rPrDefault', 'w:pPrDefault'],
  'w:style':
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr'.split(
      ' ',
    ),
  'w:numbering': ['w:abstractNum', 'w:num'],
  'w:abstractNum': ['w:nsid', 'w:multiLevelType', 'w:tmpl', 'w:name', 'w:styleLink', 'w:numStyleLink', 'w:lvl'],
  'w:lvl':
    'w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:legacy w:lvlJc w:pPr w:rPr'.split(
      ' ',
    ),
  'w:num': ['w:abstractNumId', 'w:lvlOverride'],
  'w:settings': ['w:zoom', 'w:defaultTabStop', 'w:characterSpacingControl', 'w:compat', 'w:themeFontLang'],
  'w:font': ['w:altName', 'w:panose1', 'w:charset', 'w:family', 'w:notTrueType', 'w:pitch', 'w:sig'],
}

const childrenOf = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1)

function* elementsIn(element: Element): Generator<Element> {
  yield element
  for (const child of childrenOf(element)) yield* elementsIn(child)
}

const partsOf = (bytes: Uint8Array): [string, Element][] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]): [string, Element][] => {
    const root = /\.(?:xml|rels)$/.test(name) ? parseXml(part)?.documentElement : null
    return root ? [[name, root]] : []
  })

/** The elements of a Word file that do not stand where the schema wants them: "word/document.xml: w:b after w:i in w:rPr". */
export function misplaced(bytes: Uint8Array): string[] {
  return partsOf(bytes).flatMap(([name, root]) =>
    [...elementsIn(root)].flatMap((element) => {
      const order = ORDER[element.tagName]
      if (!order) return []
      const places = childrenOf(element).map(({ tagName }) => {
        const place = order.indexOf(tagName)
        return place >= 0 ? place : order.indexOf('*')
      })
      return childrenOf(element).flatMap(({ tagName }, index) => {
        const place = places[index] ?? -1
        const isKnown = place >= 0
        const isBefore = places.slice(0, index).some((earlier) => earlier > place)
        return isKnown && !isBefore ? [] : [`${name}: ${tagName} in ${element.tagName}`]
      })
    }),
  )
}

/** What a package refers to and does not hold, holds and does not type, or numbers twice. */
export function unresolved(bytes: Uint8Array): string[] {
  const parts = new Map(partsOf(bytes))
  const entries = Object.keys(unzipSync(bytes))
  const types = parts.get('[Content_Types].xml')
  const defaults = new Set<string>()
  const overrides = new Set<string>()
  for (const type of types ? childrenOf(types) : []) {
    if (type.tagName === 'Default') defaults.add(type.getAttribute('Extension') ?? '')
    else overrides.add((type.getAttribute('PartName') ?? '').slice(1))
  }
  const found: string[] = []
  for (const entry of entries)
    if (!overrides.has(entry) && !defaults.has(entry.split('.').at(-1) ?? '')) found.push(`${entry} has no type`)
  for (const part of overrides) if (!entries.includes(part)) found.push(`${part} has a type and is not there`)
  for (const [name, root] of parts) {
    if (!name.endsWith('.rels')) continue
    const folder = name.replace(/_rels\/[^/]*$/, '')
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1')
    const ids = childrenOf(root).map((relationship) => relationship.getAttribute('Id') ?? '')
    if (new Set(ids).size !== ids.length) found.push(`${name} gives an id twice`)
    for (const relationship of childrenOf(root)) {
      const target = relationship.getAttribute('Target') ?? ''
      const isInside = relationship.getAttribute('TargetMode') !== 'External'
      if (isInside && !entries.includes(target.startsWith('/') ? target.slice(1) : folder + target))
        found.push(`${name} leads to ${target}, which is not there`)
    }
    const used = [...(parts.get(source) ? elementsIn(parts.get(source) as Element) : [])].flatMap(
      (element) => element.getAttribute('r:id') ?? [],
    )
    for (const id of used) if (id && !ids.includes(id)) found.push(`${source} names ${id}, which leads nowhere`)
  }
  return found
}
