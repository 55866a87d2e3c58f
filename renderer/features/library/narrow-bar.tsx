import { say } from '../../../core/messages/message.ts'
import type { ArticleSummary } from '../../../core/query/summary.ts'
import { assigneeName } from '../../parts/assignee.ts'
import { useLibrary, useStart } from '../../state/use-app.ts'
import { Select, ToggleChip } from '../../ui/index.ts'
import { type Assigned, DUES, isDue } from './article-list.ts'
import styles from './library-screen.module.css'
import { useListView } from './list-view.ts'

/** Which of the articles: the user's own, those that are due, those of somebody. Nothing while none is assigned or due. */
export function NarrowBar({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const { me } = useStart()
  const people = useLibrary(({ tables }) => tables.people)
  const { assigned, due, show } = useListView()
  const now = new Date()
  const kept = articles.filter(({ binned }) => !binned)
  const assignees = [...new Set(kept.flatMap(({ assignee }) => assignee ?? []))]
  const dues = DUES.map((one) => ({ due: one, count: kept.filter((article) => isDue(article, one, now)).length }))
  const mine = kept.filter(({ assignee }) => assignee === me).length
  const options: { id: Assigned; name: string }[] = [
    { id: 'everybody', name: say('library.assignee.everybody') },
    { id: 'nobody', name: say('library.assignee.nobody') },
    ...[...new Set([...assignees, ...(assigned === 'everybody' || assigned === 'nobody' ? [] : [assigned])])]
      .map((id) => ({ id, name: assigneeName(people, id) }))
      .filter(({ name }) => name)
      .sort((a, b) => a.name.localeCompare(b.name)),
  ]
  return (
    <>
      <fieldset className={styles.shelves}>
        <legend className="spoken-only">{say('library.narrow')}</legend>
        {me && (mine > 0 || assigned === me) && (
          <ToggleChip
            isSelected={assigned === me}
            count={mine}
            onChange={(isOn) => show({ assigned: isOn ? me : 'everybody' })}
          >
            {say('library.mine')}
          </ToggleChip>
        )}
        {dues
          .filter(({ due: one, count }) => count > 0 || due === one)
          .map(({ due: one, count }) => (
            <ToggleChip
              key={one}
              isSelected={due === one}
              count={count}
              onChange={(isOn) => show({ due: isOn ? one : null })}
            >
              {say(`library.${one}`)}
            </ToggleChip>
          ))}
      </fieldset>
      {(assignees.length > 0 || assigned !== 'everybody') && (
        <div className={styles.sort}>
          <span aria-hidden="true">{say('library.assignee')}</span>
          <Select
            label={say('library.assignee')}
            isLabelHidden
            variant="quiet"
            options={options}
            value={assigned}
            onChange={(chosen) => show({ assigned: chosen })}
          />
        </div>
      )}
    </>
  )
}
