import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { Group, type GroupImperativeHandle, Panel, type PanelImperativeHandle, Separator } from 'react-resizable-panels'
import { say } from '../../core/messages/message.ts'
import { useStartStore } from '../state/use-app.ts'
import styles from './desk-screen.module.css'

// Below these widths of the screen's own area the rail folds away, and the inspector becomes a sheet over the text.
export const RAIL_FROM_PX = 1_120
export const INSPECTOR_FROM_PX = 820
const ROOMY_FROM_PX = 1_300
const INSPECTOR_PX = 404
const INSPECTOR_SMALL_PX = 356
const INSPECTOR_MIN_PX = 320
const INSPECTOR = 'inspector'
const INSPECTOR_MAX_SHARE = 0.6
const READING_MIN_PX = 420

interface DeskPanesProps {
  readonly reading: ReactNode
  /** Null where it is a sheet over the text. */
  readonly inspector: ReactNode | null
  /** Of both panes together, in CSS pixels. */
  readonly width: number
}

const firstWidth = (width: number): number => (width < ROOMY_FROM_PX ? INSPECTOR_SMALL_PX : INSPECTOR_PX)

/** What of a wished width there is room for. */
export const inspectorWidthFor = (wished: number | null, width: number): number =>
  Math.round(
    Math.max(
      INSPECTOR_MIN_PX,
      Math.min(wished ?? firstWidth(width), width * INSPECTOR_MAX_SHARE, width - READING_MIN_PX),
    ),
  )

/** The text and the inspector side by side; the line between them is drawn, moved by key, or put back by two clicks. */
export function DeskPanes({ reading, inspector, width }: DeskPanesProps) {
  const wished = useStartStore(({ start }) => start?.preferences.inspectorWidth ?? null)
  const prefer = useStartStore((store) => store.preferSoon)
  const group = useRef<GroupImperativeHandle>(null)
  const panel = useRef<PanelImperativeHandle>(null)
  const has = inspector !== null
  const size = inspectorWidthFor(wished, width)
  const [shown, setShown] = useState(size)

  // A window that grows again, another window's choice, and the way back: all lead to what was wished for. A pane that only
  // now comes beside the text is not laid out yet, and has no size to ask for before the next frame.
  useEffect(() => {
    if (!has) return
    const isLaidOut = () => group.current?.getLayout()[INSPECTOR] !== undefined
    const refit = () => {
      const held = isLaidOut() ? panel.current : null
      if (held && Math.abs(held.getSize().inPixels - size) > 1) held.resize(size)
    }
    if (isLaidOut()) return refit()
    const frame = requestAnimationFrame(refit)
    return () => cancelAnimationFrame(frame)
  }, [has, size])

  const keep = useCallback(
    (_layout: unknown, { isUserInteraction }: { readonly isUserInteraction: boolean }) => {
      if (!isUserInteraction) return
      // The layout is decided before it is drawn: only then has the pane the width that is to be kept.
      requestAnimationFrame(() => {
        const held = panel.current
        if (held) prefer({ inspectorWidth: Math.round(held.getSize().inPixels) })
      })
    },
    [prefer],
  )

  return (
    <Group groupRef={group} className={styles.panes} orientation="horizontal" disableCursor onLayoutChanged={keep}>
      <Panel id="reading" minSize={READING_MIN_PX} className={styles.panel}>
        {reading}
      </Panel>
      {has && (
        <>
          <Separator
            className={styles.separator}
            aria-label={say('desk.resize')}
            aria-valuetext={say('pane.width', { count: shown })}
            disableDoubleClick
            onDoubleClick={() => prefer({ inspectorWidth: null })}
          />
          <Panel
            id={INSPECTOR}
            panelRef={panel}
            defaultSize={size}
            minSize={INSPECTOR_MIN_PX}
            maxSize={`${INSPECTOR_MAX_SHARE * 100}%`}
            groupResizeBehavior="preserve-pixel-size"
            className={styles.panel}
            onResize={({ inPixels }) => setShown(Math.round(inPixels))}
          >
            {inspector}
          </Panel>
        </>
      )}
    </Group>
  )
}
