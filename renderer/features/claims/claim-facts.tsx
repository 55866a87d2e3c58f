import { say, sayList } from '../../../core/messages/message.ts'
import { type Claim, type Claimant, ClaimKind, Priority, WorkState } from '../../../core/model/claim.ts'
import type { ArticleTables } from '../../../core/model/tables.ts'
import { Button, ChipPopover, ChipSelect, ComboBox, TagField, TextField } from '../../ui/index.ts'
import { type ClaimWork, useAttempt } from './claim-work.ts'
import styles from './inspector.module.css'

const kinds = () => ClaimKind.options.map((id) => ({ id, name: say(`kind.${id}`) }))
const priorities = () => Priority.options.map((id) => ({ id, name: say(`priority.${id}`) }))
const states = () => WorkState.options.map((id) => ({ id, name: say(`state.${id}`) }))

const usedNames = ({ claims }: ArticleTables): string[] =>
  [
    ...new Set(Object.values(claims).flatMap(({ claimant }) => (claimant.kind === 'named' ? [claimant.name] : []))),
  ].sort((a, b) => a.localeCompare(b))

const usedTags = ({ claims }: ArticleTables): string[] =>
  [...new Set(Object.values(claims).flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b))

interface ClaimantFieldProps {
  readonly claimant: Claimant
  readonly keepAs: string
  readonly names: readonly string[]
  readonly onChange: (claimant: Claimant) => void
  readonly onClose: () => void
}

function ClaimantField({ claimant, keepAs, names, onChange, onClose }: ClaimantFieldProps) {
  const name = claimant.kind === 'named' ? claimant.name : ''
  const named = (text: string): Claimant => (text.trim() ? { kind: 'named', name: text.trim() } : { kind: 'author' })
  const choose = (next: Claimant) => {
    onChange(next)
    onClose()
  }
  return (
    <div className={styles.sheet}>
      <ComboBox
        label={say('desk.said-by')}
        description={say('desk.said-by-hint')}
        placeholder={say('claimant.author')}
        autoFocus
        options={names.map((id) => ({ id, name: id }))}
        value={name}
        keepAs={keepAs}
        onChoose={(chosen) => choose(named(chosen))}
        onCommit={(text) => choose(named(text))}
      />
      {claimant.kind === 'named' && (
        <Button size="small" onPress={() => choose({ kind: 'author' })}>
          {say('desk.said-by-author')}
        </Button>
      )}
    </div>
  )
}

interface ClaimFactsProps {
  readonly claim: Claim
  readonly work: ClaimWork
  /** The state of work on it as it counts by the house rules. */
  readonly state: WorkState
}

/** What is known about the claim itself, in chips: kind, who says it, when, how urgent, tags, and the work on it. */
export function ClaimFacts({ claim, work, state }: ClaimFactsProps) {
  const { refusal, attempt } = useAttempt()
  const { tables, isReadOnly } = work
  const edit = (details: Partial<Pick<Claim, 'kind' | 'claimant' | 'madeOn' | 'tags' | 'priority'>>) =>
    void attempt(work.execute({ type: 'claim.edit', claim: claim.id, details }))
  const { claimant } = claim
  return (
    <div>
      <div className={styles.chips}>
        <ChipSelect
          label={say('desk.kind')}
          options={kinds()}
          value={claim.kind}
          isDisabled={isReadOnly}
          onChange={(kind) => edit({ kind })}
        />
        <ChipPopover
          label={say('desk.said-by')}
          value={claimant.kind === 'author' ? say('claimant.author') : claimant.name}
          kept={{ as: `claimant:${claim.id}`, value: claimant.kind === 'named' ? claimant.name : '' }}
          isDisabled={isReadOnly}
        >
          {(close) => (
            <ClaimantField
              claimant={claimant}
              keepAs={`claimant:${claim.id}`}
              names={usedNames(tables)}
              onChange={(next) => edit({ claimant: next })}
              onClose={close}
            />
          )}
        </ChipPopover>
        <ChipPopover
          label={say(claim.madeOn ? 'desk.made-on' : 'desk.made-on-empty')}
          value={claim.madeOn}
          isEmpty={!claim.madeOn}
          kept={{ as: `made-on:${claim.id}`, value: claim.madeOn }}
          isDisabled={isReadOnly}
        >
          {(close) => (
            <TextField
              label={say('desk.made-on-label')}
              description={say('desk.stated-hint')}
              placeholder={say('desk.stated-example')}
              maxLength={200}
              autoFocus
              value={claim.madeOn}
              keepAs={`made-on:${claim.id}`}
              onCommit={(madeOn) => {
                edit({ madeOn: madeOn.trim() })
                close()
              }}
            />
          )}
        </ChipPopover>
        <ChipSelect
          label={say('desk.priority')}
          options={priorities()}
          value={claim.priority}
          isDisabled={isReadOnly}
          onChange={(priority) => edit({ priority })}
        />
        <ChipPopover
          label={say('desk.tags')}
          value={sayList(claim.tags)}
          isEmpty={claim.tags.length === 0}
          kept={{ as: `tags:${claim.id}`, value: '' }}
          isDisabled={isReadOnly}
        >
          {() => (
            <TagField
              label={say('desk.tags')}
              autoFocus
              tags={claim.tags}
              keepAs={`tags:${claim.id}`}
              suggestions={usedTags(tables)}
              onChange={(tags) => edit({ tags: tags.slice(0, 100).map((tag) => tag.slice(0, 100)) })}
            />
          )}
        </ChipPopover>
        <ChipSelect
          label={say('desk.state')}
          options={states()}
          value={state}
          isDisabled={isReadOnly}
          onChange={(state) => void attempt(work.execute({ type: 'claim.setState', claim: claim.id, state }))}
        />
      </div>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
