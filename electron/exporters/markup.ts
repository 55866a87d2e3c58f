import { CONTROLS } from '../../core/text/controls.ts'

/** HTML that is known to be safe: only `markup` and `joined` make it, and both escape everything else. */
class Markup {
  constructor(private readonly html: string) {}

  toString(): string {
    return this.html
  }
}

export type { Markup }

type Insert = Markup | string | number | readonly Markup[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** A text as it can stand in a document: whole characters (half a surrogate pair cannot be written), none of them a control. */
export const writable = (text: string): string => text.toWellFormed().replace(CONTROLS, '\ufffd')

const escaped = (text: string): string => writable(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '')

const inserted = (value: Insert): string => {
  if (value instanceof Markup) return value.toString()
  if (typeof value === 'object') return value.join('')
  return escaped(String(value))
}

/** A template of HTML: what it is written with stands as it is, what is put in is escaped, for texts and quoted attributes. */
export const markup = (parts: TemplateStringsArray, ...values: Insert[]): Markup =>
  new Markup(parts.reduce((html, part, index) => html + inserted(values[index - 1] ?? '') + part))

export const joined = (parts: readonly Markup[], separator = ''): Markup =>
  new Markup(parts.map((part) => part.toString()).join(escaped(separator)))

/** Our own words that must stand as they are, such as a style sheet; never anything that came from outside. */
export const verbatim = (own: string): Markup => new Markup(own)

export const NOTHING = markup``

/** Something, or nothing when there is nothing to show. */
export const when = <T>(value: T | null | undefined | '' | 0 | false, show: (value: T) => Markup): Markup =>
  value ? show(value) : NOTHING
