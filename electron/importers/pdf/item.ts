import type { Line } from './line.ts'
import type { Paragraph } from './paragraphs.ts'

/** What a paragraph is, where that is known. */
export type Role =
  | { readonly kind: 'paragraph' | 'quote' | 'footnote' | 'caption' | 'kicker' | 'headline' | 'standfirst' | 'byline' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'list-item'; readonly level: number }
  | {
      readonly kind: 'table-cell'
      readonly table: number
      readonly row: number
      readonly column: number
      readonly header: boolean
    }

/** A paragraph on its way to a block. */
export interface Item extends Paragraph {
  readonly page: number
  /** Null until it is classed. */
  readonly role: Role | null
  /** It opens a column, so that it may go on with what stood at the end of the one before. */
  readonly opens: boolean
}

export const sizeOf = ({ lines }: Pick<Item, 'lines'>): number => lines[0]?.size ?? 0
export const isBold = ({ lines }: Pick<Item, 'lines'>): boolean => lines.every(({ bold }) => bold)
export const firstLine = ({ lines }: Pick<Item, 'lines'>): Line => lines[0] as Line
/** Its words, without regard to hyphens. */
export const roughText = ({ lines }: Pick<Item, 'lines'>): string => lines.map(({ text }) => text).join(' ')

export const itemOf = (paragraph: Paragraph, role: Role | null, opens: boolean): Item => ({
  ...paragraph,
  page: paragraph.lines[0]?.page ?? 1,
  role,
  opens,
})
