import { say } from '../../core/messages/message.ts'
import type { ArticleState } from '../../core/model/article.ts'
import styles from './state-badge.module.css'
import { type Glyph, VerdictGlyph } from './verdict-glyph.tsx'

const GLYPHS: Readonly<Record<ArticleState, Glyph>> = {
  'to-check': 'unrated',
  checking: 'checking',
  'verify-again': 'verify-again',
  checked: 'true',
  'signed-off': 'true',
}

/** Where the work on an article or a claim stands: a glyph and a word. */
export const StateBadge = ({ state }: { readonly state: ArticleState }) => (
  <span className={[styles.badge, styles[state]].join(' ')}>
    <VerdictGlyph look={GLYPHS[state]} />
    {say(`state.${state}`)}
  </span>
)
