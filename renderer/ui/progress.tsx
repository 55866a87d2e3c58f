import styles from './progress.module.css'

export interface ProgressProps {
  /** What is under way, in words. */
  readonly name: string
  readonly done: number
  readonly of: number
}

/** How far something long has come. The words beside it say the same. */
export const Progress = ({ name, done, of }: ProgressProps) => (
  <progress className={styles.progress} aria-label={name} value={Math.min(done, of)} max={Math.max(of, 1)} />
)
