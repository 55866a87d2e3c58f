const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose content nobody reads. */
const SILENT = names(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED APPLET SVG CANVAS AUDIO VIDEO HEAD TITLE META LINK BASE SELECT ' +
    'OPTION DATALIST TEXTAREA INPUT BUTTON MAP AREA FRAMESET FRAME NOFRAMES NOEMBED DIALOG PARAM SOURCE TRACK ANNOTATION ' +
    'ANNOTATION-XML',
)

/** Elements that stand on lines of their own. */
const BLOCKS = names(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV ADDRESS BLOCKQUOTE PRE UL OL LI DL DT DD TABLE THEAD TBODY TFOOT ' +
    'TR TD TH CAPTION FIGURE FIGCAPTION H1 H2 H3 H4 H5 H6 HR FORM FIELDSET LEGEND DETAILS SUMMARY CENTER BODY HTML ' +
    'HGROUP MENU DIR LISTING XMP PLAINTEXT SEARCH',
)

/** A shorter alternative text ("logo", "Jane Doe") names the picture and says nothing to check. */
export const FEWEST_ALT_WORDS = 4

export const nameOf = (element: Element): string => element.tagName.toUpperCase()

const styleOf = (element: Element): string => element.getAttribute('style') ?? ''

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  (element.getAttribute('aria-hidden') === 'true' && !hasClass(element, /^fallback-image$/)) ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(styleOf(element)) ||
  hasClass(element, /^(?:sr-only|visually-?hidden|screen-reader-text|mw-editsection)$/i)

/** Whether nothing in the element is shown to a reader. */
export const isUnseen = (element: Element): boolean => SILENT.has(nameOf(element)) || isHidden(element)

export const isBlock = (element: Element): boolean =>
  BLOCKS.has(nameOf(element)) || /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)/i.test(styleOf(element))

export const hasClass = (element: Element, pattern: RegExp): boolean =>
  (element.getAttribute('class') ?? '').split(/\s+/).some((name) => pattern.test(name))

const weightOf = (element: Element): string | undefined =>
  /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(styleOf(element))?.[1]?.toLowerCase()

/** Whether the element makes its words bold; null when it says nothing of it. Office programs say it in styles. */
export function boldness(element: Element): boolean | null {
  const weight = weightOf(element)
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return /^(?:B|STRONG)$/.test(nameOf(element)) ? true : null
}

/** Whether the element makes its words italic; null when it says nothing of it. */
export function slant(element: Element): boolean | null {
  const style = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(styleOf(element))?.[1]?.toLowerCase()
  if (style !== undefined) return style === 'italic' || style === 'oblique'
  return /^(?:I|EM|CITE|DFN|VAR)$/.test(nameOf(element)) ? true : null
}
