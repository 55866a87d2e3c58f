import styles from './skeleton.module.css'

// Ragged, as paragraphs are: in percent of the measure.
const PARAGRAPHS: readonly (readonly number[])[] = [
  [98, 94, 100, 61],
  [96, 100, 92, 97, 38],
  [100, 95, 99, 72],
]

/** Where lines of text will stand, in case they take their time. It says nothing: the words stand beside it. */
export const Skeleton = () => (
  <div className={styles.skeleton} aria-hidden="true">
    {PARAGRAPHS.map((lines) => (
      <div key={lines.join()} className={styles.lines}>
        {lines.map((width) => (
          <div key={width} className={styles.line} style={{ inlineSize: `${width}%` }} />
        ))}
      </div>
    ))}
  </div>
)
