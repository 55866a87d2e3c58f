import { useState } from 'react'
import type { RatingDetails, ScaleCommand } from '../../../core/command/scales.ts'
import { say } from '../../../core/messages/message.ts'
import type { Look } from '../../../core/model/look.ts'
import type { Rating, Scale } from '../../../core/model/scale.ts'
import { clashOf } from '../../../core/query/scale-legibility.ts'
import { Banner, Button, TextField } from '../../ui/index.ts'
import { LookPickers } from './look-pickers.tsx'
import { LookPreview } from './look-preview.tsx'
import styles from './scale-editor.module.css'

const NAME_MAX = 200
const DEFINITION_MAX = 2_000

export interface RatingFormProps {
  readonly scale: Scale
  readonly rating: Rating
  readonly isUsed: boolean
  readonly run: (command: ScaleCommand) => Promise<string | null>
  readonly onRemove: () => void
}

/** A number as people write it, with a comma or a point; null for an empty field, undefined for words. */
function readNumber(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.').replace(/^[−–]/, '-')
  if (plain === '') return null
  return /^-?\d{1,9}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined
}

/** Everything about one rating. A look that another has waits here until its line or sign differs. */
export function RatingForm({ scale, rating, isUsed, run, onRemove }: RatingFormProps) {
  const [wrong, setWrong] = useState<string | null>(null)
  const [wanted, setWanted] = useState<Look | null>(null)
  const look = wanted ?? rating.look
  const clash = wanted && !rating.retired ? clashOf({ ...rating, look: wanted }, scale.ratings) : undefined
  const at = { scale: scale.id, rating: rating.id }
  const edit = async (details: Partial<RatingDetails>) => (await run({ type: 'rating.edit', ...at, details })) !== null

  const choose = (chosen: Look) => {
    if (!rating.retired && clashOf({ ...rating, look: chosen }, scale.ratings)) return setWanted(chosen)
    setWanted(null)
    void edit({ look: chosen })
  }
  const count = (text: string) => {
    const number = readNumber(text)
    setWrong(number === undefined ? text : null)
    return number === undefined ? false : edit({ number })
  }

  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        <TextField
          label={say('scales.rating.name')}
          value={rating.name}
          maxLength={NAME_MAX}
          isReadOnly={isUsed}
          {...(isUsed ? { description: say('scales.used.rating') } : {})}
          onCommit={(name) => (name.trim() ? edit({ name }) : false)}
        />
        <TextField
          label={say('scales.rating.number')}
          description={say('scales.rating.number.about')}
          error={wrong === null ? null : say('scales.rating.number.wrong', { text: wrong })}
          value={rating.number === null ? '' : String(rating.number)}
          maxLength={20}
          isReadOnly={isUsed}
          onCommit={count}
        />
      </div>
      <TextField
        label={say('scales.rating.definition')}
        value={rating.definition}
        maxLength={DEFINITION_MAX}
        onCommit={(definition) => edit({ definition })}
      />
      <LookPickers look={look} onChoose={choose} />
      {clash && <Banner tone="warning">{say('scales.look.clash', { first: rating.name, second: clash.name })}</Banner>}
      <LookPreview look={look} name={rating.name} />
      <div className={styles.line}>
        <Button
          size="small"
          onPress={() => void run({ type: rating.retired ? 'rating.restore' : 'rating.retire', ...at })}
        >
          {say(rating.retired ? 'scales.rating.restore' : 'scales.rating.retire')}
        </Button>
        {!isUsed && (
          <Button size="small" onPress={onRemove}>
            {say('scales.rating.remove')}
          </Button>
        )}
      </div>
    </div>
  )
}
