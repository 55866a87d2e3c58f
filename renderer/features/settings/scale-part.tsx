import { FilePlus2, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { DEFAULT_SETTINGS } from '../../../core/command/library.ts'
import { say } from '../../../core/messages/message.ts'
import type { ScaleId } from '../../../core/model/ids.ts'
import { allScales, offeredScales } from '../../../core/query/offered-scales.ts'
import { useLibrary, useStart } from '../../state/use-app.ts'
import { Banner, Button, FileButton, Select } from '../../ui/index.ts'
import styles from './scale-part.module.css'
import { ScaleRow } from './scale-row.tsx'
import { useScales } from './use-scales.ts'

/** The scale of new articles, and every scale there is: the published ones to be read and copied, one's own to be changed. */
export function ScalePart() {
  const { host, library } = useStart()
  const canChange = library.readOnly === null
  const own = useLibrary(({ tables }) => tables.scales)
  const chosen = useLibrary(({ tables }) => (tables.settings.settings ?? DEFAULT_SETTINGS).defaultScale)
  const execute = useLibrary((store) => store.execute)
  const [open, setOpen] = useState<ScaleId | null>(null)
  const [fresh, setFresh] = useState<ScaleId | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const show = (scale: ScaleId) => {
    setOpen(scale)
    setFresh(scale)
  }
  const scales = allScales(own)
  const doings = useScales(scales, show)
  const bringIn = say('scales.bring-in')

  /** The next row's button, or the one before: what was pressed goes away with its row. */
  const leaveRow = (scale: ScaleId) => {
    const at = scales.findIndex(({ id }) => id === scale)
    const next = scales[at + 1] ?? scales[at - 1]
    setOpen(null)
    const row = [...(list.current?.children ?? [])].find((item) => item.getAttribute('data-scale') === next?.id)
    row?.querySelector('button')?.focus()
  }

  return (
    <>
      <div className={styles.short}>
        <Select
          label={say('scales.default')}
          value={chosen}
          isDisabled={!canChange}
          onChange={(defaultScale) => void execute({ type: 'settings.edit', defaultScale })}
          options={offeredScales(scales, chosen).map(({ id, name, publisher }) => ({
            id,
            name,
            description: publisher,
          }))}
        />
      </div>
      <div className={styles.all}>
        <p className={styles.soft}>{say('scales.about')}</p>
        <ul className={styles.scales} ref={list} aria-label={say('settings.scale')}>
          {scales.map((scale) => (
            <ScaleRow
              key={scale.id}
              scale={scale}
              isOwn={Object.hasOwn(own, scale.id)}
              isDefault={scale.id === chosen}
              isOpen={scale.id === open}
              isFresh={scale.id === fresh}
              canChange={canChange}
              doings={doings}
              onToggle={() => {
                setFresh(null)
                setOpen(scale.id === open ? null : scale.id)
              }}
              onRemoved={() => leaveRow(scale.id)}
            />
          ))}
        </ul>
        {doings.told && (
          <Banner tone={doings.told.tone} onDismiss={doings.dismiss}>
            {doings.told.text}
          </Banner>
        )}
        <div className={styles.line}>
          <Button icon={<Plus />} isDisabled={!canChange} onPress={() => void doings.make()}>
            {say('scales.new')}
          </Button>
          {host === 'desktop' ? (
            <Button icon={<FilePlus2 />} isDisabled={!canChange} onPress={() => void doings.chooseFile()}>
              {bringIn}
            </Button>
          ) : (
            <FileButton
              icon={<FilePlus2 />}
              accept=".json,application/json"
              isMultiple={false}
              isDisabled={!canChange}
              onFiles={(files) => void doings.takeFiles(files)}
            >
              {bringIn}
            </FileButton>
          )}
        </div>
      </div>
    </>
  )
}
