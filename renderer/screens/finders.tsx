import { useMemo, useState } from 'react'
import { create, useStore } from 'zustand'
import { ACTION_IDS, type ActionId } from '../../core/actions.ts'
import { say } from '../../core/messages/message.ts'
import { ArticleId, ClaimId } from '../../core/model/ids.ts'
import type { ArticleTables } from '../../core/model/tables.ts'
import { useKeysOf } from '../parts/keys.ts'
import { VerdictGlyph } from '../parts/verdict-glyph.tsx'
import { useDeskHere } from '../state/desk-here.ts'
import { useApp, useDesk, useLibrary } from '../state/use-app.ts'
import { Finder } from '../ui/index.ts'
import { useFinding } from './finding.ts'
import { FOUND_MAX, paletteFindings, ratingFindings } from './palette-entries.ts'

const RECENT_MAX = 8

/** What was chosen from the palette, the last one first: for as long as the window is open. */
const useRecent = create<{ readonly recent: readonly ActionId[] }>(() => ({ recent: [] }))

const remember = (id: ActionId) =>
  useRecent.setState(({ recent }) => ({ recent: [id, ...recent.filter((other) => other !== id)].slice(0, RECENT_MAX) }))

const NO_CLAIMS: ArticleTables['claims'] = {}

/** Every action, the claims of the article on the desk and the articles of the library, by typing. */
function Palette({ onClose }: { readonly onClose: () => void }) {
  const { actions, view } = useApp()
  const [query, seek] = useState('')
  const keysOf = useKeysOf()
  const handlers = useStore(actions, (state) => state.handlers)
  const recent = useRecent((state) => state.recent)
  const here = useDeskHere((state) => state.here)
  const showClaim = useDeskHere((state) => state.showClaim)
  const claims = useDesk(({ desk }) => (desk.status === 'open' ? desk.article.tables.claims : NO_CLAIMS))
  const onDesk = useDesk(({ desk }) => (desk.status === 'open' ? desk.article.id : null))
  const articles = useLibrary((library) => library.articles)
  const { findings, total } = useMemo(
    () =>
      paletteFindings(
        {
          available: new Set(ACTION_IDS.filter((id) => (handlers[id]?.length ?? 0) > 0)),
          keysOf,
          recent,
          ratings: here?.ratings ?? [],
          claims: Object.values(claims).filter(({ retired }) => !retired),
          articles,
        },
        query,
      ),
    [handlers, keysOf, recent, here, claims, articles, query],
  )
  const choose = (chosen: string) => {
    const [kind, ...rest] = chosen.split(':')
    const id = rest.join(':')
    if (kind === 'action') {
      remember(id as ActionId)
      actions.getState().perform(id as ActionId)
    } else if (kind === 'rating') here?.rate(Number(id))
    else if (kind === 'claim' && showClaim) showClaim(ClaimId.parse(id))
    else if (kind === 'claim' && onDesk) view.getState().openArticle(onDesk, ClaimId.parse(id))
    else if (kind === 'article') view.getState().openArticle(ArticleId.parse(id))
  }
  return (
    <Finder
      isOpen
      label={say('palette.title')}
      hint={say('palette.hint')}
      onClose={onClose}
      onSeek={seek}
      findings={findings}
      count={
        total > FOUND_MAX
          ? say('palette.count-more', { shown: FOUND_MAX, count: total })
          : say('palette.count', { count: total })
      }
      nothing={{ title: say('palette.none.title'), words: say('palette.none.words') }}
      onChoose={choose}
    />
  )
}

/** The ratings of the article's scale by typing, those beyond the nine with keys among them. */
function RatingFinder({ onClose }: { readonly onClose: () => void }) {
  const here = useDeskHere((state) => state.here)
  const [query, seek] = useState('')
  if (!here) return null
  const findings = ratingFindings(here.ratings, query).map((finding) => {
    const rating = here.ratings[Number(finding.id) - 1]
    return { ...finding, icon: rating && <VerdictGlyph look={rating.look} size={17} /> }
  })
  return (
    <Finder
      isOpen
      label={say('ratings.title', { scale: here.scale })}
      hint={say('ratings.hint')}
      onClose={onClose}
      onSeek={seek}
      findings={findings}
      count={say('palette.count', { count: findings.length })}
      nothing={{ title: say('ratings.none.title'), words: say('ratings.none.words') }}
      onChoose={(place) => here.rate(Number(place))}
    />
  )
}

/** The windows that find something by typing. */
export function Finders() {
  const finding = useFinding((state) => state.finding)
  const close = useFinding((state) => state.close)
  if (finding === 'palette') return <Palette onClose={close} />
  return finding === 'ratings' ? <RatingFinder onClose={close} /> : null
}
