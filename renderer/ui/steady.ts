import {
  isValidElement,
  type MemoExoticComponent,
  memo,
  type ReactNode,
  useCallback,
  useLayoutEffect,
  useRef,
} from 'react'

type Props = Readonly<Record<string, unknown>>

const sameFields = (a: Props, b: Props, isSame: (a: unknown, b: unknown) => boolean): boolean => {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => isSame(a[name], b[name]))
}

/** The same value, or an element that draws the same: an icon written anew is no other icon. */
const drawsTheSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (isValidElement(a) &&
    isValidElement(b) &&
    a.type === b.type &&
    a.key === b.key &&
    sameFields(a.props as Props, b.props as Props, Object.is))

/** A piece that is drawn again only when it would look or answer differently: a change of the desk must not draw every button. */
export const steady = <P extends object>(Piece: (props: P) => ReactNode): MemoExoticComponent<typeof Piece> =>
  memo(Piece, (before, after) => sameFields({ ...before }, { ...after }, drawsTheSame))

/** A handler that stays the same and always does what it was last told to. */
export function useSteady<Told extends readonly unknown[], Answer>(
  handler: (...told: Told) => Answer,
): (...told: Told) => Answer {
  const latest = useRef(handler)
  useLayoutEffect(() => {
    latest.current = handler
  })
  return useCallback((...told: Told) => latest.current(...told), [])
}
