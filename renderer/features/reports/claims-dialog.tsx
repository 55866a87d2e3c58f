import { ArrowDown, ArrowUp, Check } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { say } from '../../../core/messages/message.ts'
import type { Claim } from '../../../core/model/claim.ts'
import { announce, Button, Dialog, IconButton } from '../../ui/index.ts'
import styles from './claims-dialog.module.css'

export interface ClaimsDialogProps {
  /** In reading order. */
  readonly all: readonly Claim[]
  /** In the order they are told. */
  readonly chosen: readonly Claim[]
  readonly onChoose: (claims: readonly Claim[]) => void
  readonly onClose: () => void
}

interface RowProps {
  readonly claim: Claim
  readonly isChosen: boolean
  readonly onTell: (isChosen: boolean) => void
  /** Null where it stands at that end already, or is not told of. */
  readonly onMove: { readonly up: (() => void) | null; readonly down: (() => void) | null }
}

const wordsOf = ({ wording, placements }: Claim): string =>
  wording.trim() || (Object.values(placements).at(-1)?.[0]?.text ?? '')

const ClaimRow = ({ claim, isChosen, onTell, onMove }: RowProps) => (
  <li className={styles.row}>
    <Checkbox isSelected={isChosen} onChange={onTell} className={styles.claim ?? ''}>
      <span className={styles.box} aria-hidden="true">
        <Check size={12} strokeWidth={3} />
      </span>
      <span className={styles.number}>{claim.number}</span>
      <span className={styles.wording} dir="auto">
        {wordsOf(claim)}
      </span>
    </Checkbox>
    <IconButton
      label={say('reports-screen.claims.up', { number: claim.number })}
      icon={<ArrowUp />}
      isDisabled={onMove.up === null}
      onPress={() => onMove.up?.()}
    />
    <IconButton
      label={say('reports-screen.claims.down', { number: claim.number })}
      icon={<ArrowDown />}
      isDisabled={onMove.down === null}
      onPress={() => onMove.down?.()}
    />
  </li>
)

const swapped = (claims: readonly Claim[], a: number, b: number): Claim[] => {
  const next = [...claims]
  const [first, second] = [claims[a], claims[b]]
  if (first && second) {
    next[a] = second
    next[b] = first
  }
  return next
}

/** Chooses the claims a report tells of, and their order: the told ones first, as they will stand. */
export function ClaimsDialog({ all, chosen, onChoose, onClose }: ClaimsDialogProps) {
  const [told, setTold] = useState(chosen)
  const left = all.filter((claim) => !told.some(({ id }) => id === claim.id))
  const move = (at: number, to: number) => {
    setTold(swapped(told, at, to))
    announce(say('reports-screen.claims.moved', { number: told[at]?.number ?? 0, place: to + 1, count: told.length }))
  }
  const finish = () => {
    onChoose(told)
    onClose()
  }
  return (
    <Dialog
      title={say('reports-screen.claims.choose')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('ui.cancel')}</Button>
          <Button variant="primary" onPress={finish}>
            {say('reports-screen.claims.go', { count: told.length })}
          </Button>
        </>
      }
    >
      <p className={styles.about}>{say('reports-screen.claims.about')}</p>
      <ul className={styles.list} aria-label={say('reports-screen.claims')}>
        {told.map((claim, at) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            isChosen
            onTell={() => setTold(told.filter(({ id }) => id !== claim.id))}
            onMove={{
              up: at > 0 ? () => move(at, at - 1) : null,
              down: at < told.length - 1 ? () => move(at, at + 1) : null,
            }}
          />
        ))}
        {left.map((claim) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            isChosen={false}
            onTell={() => setTold([...told, claim])}
            onMove={{ up: null, down: null }}
          />
        ))}
      </ul>
    </Dialog>
  )
}
