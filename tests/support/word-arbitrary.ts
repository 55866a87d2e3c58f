import fc from 'fast-check'
import type { WordParts } from './word-file.ts'

/** What a generated document may hold beside plain runs. */
export interface Variety {
  /** Changes of others, also of paragraph marks. */
  readonly tracked: boolean
  /** Text boxes and pictures, whose words hang on a run. */
  readonly boxes: boolean
}

const PIECES = [
  'rain',
  'fell',
  'on',
  'Tuesday',
  '1,200',
  'people',
  '𝒳𝒴',
  'ليلة',
  'café',
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00A0',
  '&amp;',
  '.',
]
const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''))
const properties = fc.constantFrom(
  '',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr><w:i/><w:lang w:val="de-DE"/></w:rPr>',
  '<w:rPr/>',
  FORMATTED(),
)

function FORMATTED(): string {
  return '<w:rPr><w:b/><w:rPrChange w:id="#" w:author="Ann" w:date="2026-01-02T03:04:00Z"><w:rPr/></w:rPrChange></w:rPr>'
}

const content = (kind: 't' | 'delText') =>
  fc.oneof(
    { weight: 8, arbitrary: words.map((text) => `<w:${kind} xml:space="preserve">${text}</w:${kind}>`) },
    { weight: 1, arbitrary: words.map((text) => `<w:${kind}>${text}</w:${kind}>`) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '<w:tab/>',
        '<w:noBreakHyphen/>',
        '<w:lastRenderedPageBreak/>',
        '<w:softHyphen/>',
        '<w:sym w:font="Symbol" w:char="F061"/>',
      ),
    },
  )

const runOf = (kind: 't' | 'delText') =>
  fc
    .tuple(properties, fc.array(content(kind), { minLength: 1, maxLength: 3 }))
    .map(([rPr, inner]) => `<w:r>${rPr}${inner.join('')}</w:r>`)
const run = runOf('t')
const runs = fc.array(run, { minLength: 1, maxLength: 3 }).map((list) => list.join(''))

const tracked = fc.oneof(
  runs.map((inner) => `<w:ins w:id="#" w:author="Ann" w:date="2026-01-02T03:04:00Z">${inner}</w:ins>`),
  runOf('delText').map((inner) => `<w:del w:id="#" w:author="Ann" w:date="2026-01-02T03:04:00Z">${inner}</w:del>`),
  fc
    .tuple(run, runOf('delText'))
    .map(
      ([kept, out]) =>
        `<w:ins w:id="#" w:author="Ann">${kept}<w:del w:id="#" w:author="Bob" w:date="2026-01-03T03:04:00Z">${out}</w:del></w:ins>`,
    ),
  runs.map((inner) => `<w:hyperlink w:anchor="x"><w:ins w:id="#" w:author="Ann">${inner}</w:ins></w:hyperlink>`),
  runOf('delText').map(
    (out) => `<w:del w:id="#" w:author="Ann"><w:hyperlink w:anchor="x">${out}</w:hyperlink></w:del>`,
  ),
)

const box = words.map(
  (text) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><wps:txbx><w:txbxContent><w:p><w:r><w:t>Boxed ${text}</w:t></w:r></w:p></w:txbxContent></wps:txbx></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Boxed ${text}</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
)

const plain = fc.oneof(
  { weight: 6, arbitrary: run },
  { weight: 1, arbitrary: runs.map((inner) => `<w:hyperlink r:id="rIdLink" w:history="1">${inner}</w:hyperlink>`) },
  { weight: 1, arbitrary: runs.map((inner) => `<w:smartTag w:uri="u" w:element="e">${inner}</w:smartTag>`) },
  { weight: 1, arbitrary: runs.map((inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`) },
  {
    weight: 1,
    arbitrary: runs.map(
      (inner) =>
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  },
  { weight: 1, arbitrary: words.map((text) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`) },
  {
    weight: 1,
    arbitrary: fc.constant(
      '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
    ),
  },
  { weight: 1, arbitrary: fc.constant('<w:bookmarkStart w:id="#" w:name="b#"/><w:proofErr w:type="spellStart"/>') },
)

const paragraphOf = ({ tracked: isTracked, boxes }: Variety, breaks: boolean) => {
  const inline = fc.oneof(
    { weight: 8, arbitrary: plain },
    { weight: isTracked ? 3 : 0, arbitrary: tracked },
    { weight: boxes ? 1 : 0, arbitrary: box },
    { weight: breaks ? 1 : 0, arbitrary: fc.constant('<w:r><w:br/></w:r>') },
  )
  const pPr = fc.constantFrom(
    '',
    '',
    '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
    '<w:pPr><w:jc w:val="both"/></w:pPr>',
    ...(isTracked
      ? [
          '<w:pPr><w:rPr><w:ins w:id="#" w:author="Ann"/></w:rPr></w:pPr>',
          '<w:pPr><w:rPr><w:del w:id="#" w:author="Ann"/></w:rPr></w:pPr>',
        ]
      : []),
  )
  return fc
    .tuple(pPr, fc.array(inline, { minLength: 0, maxLength: 4 }))
    .map(([properties, inner]) => `<w:p>${properties}${inner.join('')}</w:p>`)
}

/** Word documents as people make them, and stranger ones; the first paragraph always says something. */
export function wordDocuments(variety: Variety): fc.Arbitrary<WordParts> {
  const cell = fc
    .array(paragraphOf({ ...variety, boxes: false }, false), { minLength: 1, maxLength: 2 })
    .map((paragraphs) => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`)
  const table = fc
    .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 2 })
    .map(
      (rows) =>
        `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`,
    )
  const block = fc.oneof({ weight: 5, arbitrary: paragraphOf(variety, true) }, { weight: 1, arbitrary: table })
  return fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => {
    let number = 1_000
    return {
      body: `<w:p><w:r><w:t>First of all.</w:t></w:r></w:p>${blocks.join('')}`
        .replaceAll('"#"', () => `"${number++}"`)
        .replaceAll('b#', () => `b${number++}`),
      styles:
        '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
      footnotes:
        '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> The note says so.</w:t></w:r></w:p></w:footnote>',
      links: { rIdLink: 'https://example.org/' },
    }
  })
}
