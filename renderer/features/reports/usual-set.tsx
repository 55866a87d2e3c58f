import { Layers } from 'lucide-react'
import { say } from '../../../core/messages/message.ts'
import { useExport, useExportingStore } from '../../frame/exporting.ts'
import { usePreferences } from '../../state/use-app.ts'
import { Button } from '../../ui/index.ts'

/** Makes all documents of the usual set in one go. */
export function UsualSetButton() {
  const { exportSet } = useExport()
  const { busy } = useExportingStore()
  const { usualSet } = usePreferences()
  return (
    <Button
      icon={<Layers />}
      name={say('reports-screen.export-set.name', { count: usualSet.length })}
      isBusy={busy === 'set'}
      isDisabled={usualSet.length === 0}
      onPress={() => void exportSet()}
    >
      {say('reports-screen.export-set')}
    </Button>
  )
}
