import { useState } from 'react'
import { say, sayKey } from '../../../core/messages/message.ts'
import { ClaimColumn } from '../../../core/model/hand-over.ts'
import { columnLabel } from '../../../core/report/build-tables.ts'
import { usePreferences, useStartStore } from '../../state/use-app.ts'
import { Button, SectionLabel } from '../../ui/index.ts'
import styles from './document-options.module.css'
import { OrderDialog } from './order-dialog.tsx'

const ALL = ClaimColumn.options
const isOwnOrder = (columns: readonly ClaimColumn[]): boolean =>
  columns.length === ALL.length && columns.every((column, at) => column === ALL[at])

/** Which columns the table of claims has, and in which order; remembered for every article. */
export function ColumnsPart() {
  const { claimColumns } = usePreferences()
  const prefer = useStartStore((store) => store.prefer)
  const [isOpen, setOpen] = useState(false)
  const choose = (columns: readonly ClaimColumn[]) =>
    void prefer({ claimColumns: isOwnOrder(columns) ? null : [...columns] })
  return (
    <section className={styles.part} aria-labelledby="table-columns">
      <SectionLabel level={2} id="table-columns">
        {say('columns.title')}
      </SectionLabel>
      <p className={styles.soft}>
        {claimColumns === null
          ? say('columns.all', { count: ALL.length })
          : say('columns.some', { chosen: claimColumns.length, count: ALL.length })}
      </p>
      <div className={styles.row}>
        <Button size="small" onPress={() => setOpen(true)}>
          {say('columns.choose')}
        </Button>
        {claimColumns !== null && (
          <Button size="small" variant="quiet" onPress={() => void prefer({ claimColumns: null })}>
            {say('columns.reset')}
          </Button>
        )}
      </div>
      {isOpen && (
        <OrderDialog
          title={say('columns.choose')}
          about={say('columns.about')}
          label={say('columns.title')}
          all={ALL.map((column) => {
            const name = sayKey(columnLabel(column))
            return {
              id: column,
              words: name,
              sayUp: say('columns.up', { name }),
              sayDown: say('columns.down', { name }),
              sayMoved: (place, count) => say('columns.moved', { name, place, count }),
            }
          })}
          chosen={claimColumns ?? ALL}
          fewest={1}
          sayGo={(count) => say('columns.go', { count })}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}
