import { useState } from 'react'
import { diffWords } from '../../../core/anchor/word-diff.ts'
import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import type { PassageId } from '../../../core/model/ids.ts'
import { onlyArticle } from '../../../core/query/only-article.ts'
import { ChangedWords } from '../../parts/changed-words.tsx'
import { Button, SectionLabel, Select, TextArea } from '../../ui/index.ts'
import { type ClaimWork, useAttempt } from './claim-work.ts'
import styles from './inspector.module.css'

interface CorrectionPartProps {
  readonly claim: Claim
  readonly work: ClaimWork
}

const OPTION_MAX = 60

/** What the passage should say instead: the old words struck, the new ones beside them. */
export function CorrectionPart({ claim, work }: CorrectionPartProps) {
  const { refusal, taken } = useAttempt()
  // The button and the words take one another's place: the focus goes along.
  const [isAsked, setAsked] = useState<boolean | null>(null)
  const { correction } = claim
  const passages = claim.placements[onlyArticle(work.tables).draft] ?? []
  const passage = passages.find(({ id }) => id === correction?.passage) ?? passages[0]
  if (!passage) return null
  const propose = (id: PassageId, replacement: string | null) =>
    taken(
      work.execute({
        type: 'claim.correct',
        claim: claim.id,
        correction: replacement === null ? null : { passage: id, replacement },
      }),
    )

  if (!correction)
    return (
      <div className={styles.aside}>
        <Button
          variant="quiet"
          size="small"
          isDisabled={work.isReadOnly}
          autoFocus={isAsked === false}
          onPress={() => {
            setAsked(true)
            void propose(passage.id, passage.text)
          }}
        >
          {say('desk.propose-correction')}
        </Button>
      </div>
    )
  return (
    <section className={styles.part} aria-labelledby="desk-correction">
      <SectionLabel
        id="desk-correction"
        aside={
          <Button
            variant="quiet"
            size="small"
            isDisabled={work.isReadOnly}
            onPress={() => {
              setAsked(false)
              void propose(passage.id, null)
            }}
          >
            {say('desk.drop-correction')}
          </Button>
        }
      >
        {say('desk.correction')}
      </SectionLabel>
      {passages.length > 1 && (
        <Select
          label={say('desk.correction-passage')}
          options={passages.map(({ id, text }) => ({ id, name: text.slice(0, OPTION_MAX) }))}
          value={passage.id}
          isDisabled={work.isReadOnly}
          onChange={(id) => void propose(id, passages.find((other) => other.id === id)?.text ?? '')}
        />
      )}
      <p className={styles.struck}>
        <ChangedWords changed={diffWords(passage.text, correction.replacement)} />
      </p>
      <TextArea
        label={say('desk.replacement')}
        isLabelHidden
        face="reading"
        autoFocus={isAsked === true}
        value={correction.replacement}
        isReadOnly={work.isReadOnly}
        keepAs={`correction:${claim.id}`}
        onCommit={(text) => propose(passage.id, text)}
        {...(passage.text === correction.replacement ? { description: say('desk.correction-same') } : {})}
      />
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </section>
  )
}
