/** Whatever stands under a key of a Web Annotation, before it is known to be what the model asks for. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value, several, or none: JSON-LD writes one alone and more in an array. */
export const listed = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

const IRI_MAX = 2_000

/** An IRI or a reference to one (https://www.rfc-editor.org/rfc/rfc3987): what it cannot be is words. */
export const isIri = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= IRI_MAX && !/[\s<>"{}|\\^`]/.test(value)

const typesOf = (value: unknown): readonly unknown[] => listed(isFields(value) ? (value.type ?? value['@type']) : null)

export const hasType = (value: unknown, ...types: readonly string[]): boolean =>
  typesOf(value).some((type) => typeof type === 'string' && types.includes(type.replace(/^(?:oa|as):/, '')))

export const hasAnyType = (value: unknown): boolean => typesOf(value).length > 0

export const idOf = (value: Fields): unknown => value.id ?? value['@id']

/** Told of each field that is not as the model has it. */
export type TellWrong = (field: string) => void
