import { Check } from 'lucide-react'
import styles from './check-mark.module.css'

/** The box of something that can be ticked; whatever holds it says that it is, by `data-selected`. */
export const CheckMark = () => (
  <span className={styles.box} aria-hidden="true">
    <Check size={12} strokeWidth={3} />
  </span>
)
