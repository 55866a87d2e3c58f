import { say } from '../../core/messages/message.ts'
import type { Stance } from '../../core/model/citation.ts'
import styles from './stance-mark.module.css'

const GLYPHS: Readonly<Record<Stance, string>> = { supports: '▲', refutes: '▼', context: '◆' }

/** Whether a citation supports or refutes its claim: colour, shape and word. */
export const StanceMark = ({ stance }: { readonly stance: Stance }) => (
  <span className={[styles.mark, styles[stance]].join(' ')}>
    <span aria-hidden="true">{GLYPHS[stance]}</span> {say(`stance.${stance}`).toLowerCase()}
  </span>
)
