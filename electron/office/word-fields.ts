import type { XmlElement } from './xml-source.ts'

interface Field {
  code: string
  /** Between its beginning and its result only its code stands. */
  inCode: boolean
  /** Also where a field around it is still in its code. */
  inAnyCode: boolean
  href: string | null
}

const NONE: Field = { code: '', inCode: false, inAnyCode: false, href: null }

/** Where a HYPERLINK field leads; null for another field, and for a place in the same document. */
export function fieldAddress(code: string): string | null {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:\\[^l]\s+)*(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(code) ?? []
  return quoted || bare || null
}

/** The fields that are open while one story is read: they begin and end in runs of their own, paragraphs apart. */
export class OpenFields {
  private readonly open: Field[] = []

  private get innermost(): Field {
    return this.open.at(-1) ?? NONE
  }

  /** Takes a `w:fldChar`. */
  turn(element: XmlElement): void {
    const type = element.attributes.get('w:fldCharType')
    const { href } = this.innermost
    if (type === 'begin') this.open.push({ code: '', inCode: true, inAnyCode: true, href })
    else if (type === 'end') this.open.pop()
    else if (type === 'separate' && this.innermost.inCode) {
      const field = this.innermost
      field.inCode = false
      field.inAnyCode = this.open.at(-2)?.inAnyCode ?? false
      field.href = fieldAddress(field.code) ?? field.href
    }
  }

  /** Takes a piece of a field's code. */
  say(code: string): void {
    if (this.innermost.inCode) this.innermost.code += code
  }

  /** Whether what comes next belongs to the code of a field, and not to what is seen. */
  get inCode(): boolean {
    return this.innermost.inAnyCode
  }

  get href(): string | null {
    return this.innermost.href
  }
}
