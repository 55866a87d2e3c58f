import { Pencil, UserMinus } from 'lucide-react'
import type { ReactNode } from 'react'
import { say } from '../../../core/messages/message.ts'
import type { Person } from '../../../core/model/person.ts'
import { Chip, IconButton } from '../../ui/index.ts'
import styles from './people-part.module.css'

interface PersonRowProps {
  readonly person: Person
  readonly isMe?: boolean
  readonly onEdit?: (() => void) | null
  readonly onRetire?: (() => void) | null
  /** What can be done besides. */
  readonly children?: ReactNode
}

/** Somebody with what they do here. */
export const PersonRow = ({ person, isMe = false, onEdit, onRetire, children }: PersonRowProps) => (
  <li className={styles.row} data-person={person.id}>
    <span className={styles.who}>
      <span className={styles.name}>
        <bdi>{person.name}</bdi>
        {isMe && <Chip>{say('people.you')}</Chip>}
      </span>
      {person.role && (
        <span className={styles.soft}>
          <bdi>{person.role}</bdi>
        </span>
      )}
    </span>
    <span className={styles.doings}>
      {children}
      {onEdit && <IconButton label={say('people.edit', { name: person.name })} icon={<Pencil />} onPress={onEdit} />}
      {onRetire && (
        <IconButton label={say('people.retire', { name: person.name })} icon={<UserMinus />} onPress={onRetire} />
      )}
    </span>
  </li>
)
