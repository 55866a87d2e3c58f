import styles from './segment-bar.module.css'

export interface BarSegment {
  readonly id: string
  /** How much of the whole, in the unit of the others. */
  readonly share: number
  /** Sets the fill: a class of the caller's. */
  readonly className: string
}

export interface SegmentBarProps {
  /** The whole bar in words: a picture needs a name. */
  readonly name: string
  readonly segments: readonly BarSegment[]
  /** What is left, drawn as an empty frame. */
  readonly rest: number
  readonly size?: 'normal' | 'large'
}

/** Shares of a whole, side by side. The words beside it say the same. */
export const SegmentBar = ({ name, segments, rest, size = 'normal' }: SegmentBarProps) => (
  <div role="img" aria-label={name} className={[styles.bar, styles[size]].join(' ')}>
    {segments
      .filter(({ share }) => share > 0)
      .map(({ id, share, className }) => (
        <span key={id} className={className} style={{ flexGrow: share }} />
      ))}
    {rest > 0 && <span className={styles.rest} style={{ flexGrow: rest }} />}
  </div>
)
