import { say } from '../../../core/messages/message.ts'
import { type HouseRules, SOURCES_WANTED_MAX } from '../../../core/model/settings.ts'
import { houseRules } from '../../../core/query/house-rules.ts'
import { useLibrary, useStart } from '../../state/use-app.ts'
import { Select, Switch } from '../../ui/index.ts'
import styles from './people-part.module.css'

const NUMBERS = Array.from({ length: SOURCES_WANTED_MAX + 1 }, (_, count) => count)

/** What a claim needs before it counts as checked at this desk. */
export function RulesPart() {
  const isDisabled = useStart().library.readOnly !== null
  const rules = useLibrary(({ tables }) => houseRules(tables.settings))
  const execute = useLibrary((store) => store.execute)
  const edit = (changed: Partial<HouseRules>) => void execute({ type: 'rules.edit', rules: changed })
  return (
    <div className={styles.rules}>
      <Switch
        isOn={rules.rationale}
        description={say('rules.rationale.about')}
        isDisabled={isDisabled}
        onChange={(rationale) => edit({ rationale })}
      >
        {say('rules.rationale')}
      </Switch>
      <div className={styles.number}>
        <Select
          label={say('rules.sources')}
          description={say('rules.sources.about')}
          options={NUMBERS.map((count) => ({
            id: String(count),
            name: count === 0 ? say('rules.sources.none') : say('rules.sources.some', { count }),
          }))}
          value={String(rules.sources)}
          isDisabled={isDisabled}
          onChange={(count) => edit({ sources: Number(count) })}
        />
      </div>
      <Switch
        isOn={rules.primary}
        description={say('rules.primary.about')}
        isDisabled={isDisabled}
        onChange={(primary) => edit({ primary })}
      >
        {say('rules.primary')}
      </Switch>
    </div>
  )
}
