import type { CSSProperties } from 'react'
import { say, sayNumber } from '../../core/messages/message.ts'
import type { ReadingLook } from '../../core/model/preferences.ts'
import { usePreferences, useStartStore } from '../state/use-app.ts'
import { Button, Segmented, Slider, Switch } from '../ui/index.ts'
import { FIRST_LOOK, isFirstLook, LOOK_STEPS, lookProperties } from './reading-look.ts'
import styles from './reading-settings.module.css'

const faces = () => (['serif', 'sans', 'dyslexia'] as const).map((id) => ({ id, name: say(`look.face.${id}`) }))

type Measured = keyof typeof LOOK_STEPS

/** A value of the look as it is said: "19 pixels". */
export function sayLook(part: Measured, value: number): string {
  if (part === 'leading') return say('look.leading.value', { times: sayNumber(value, SPACING) })
  return say(part === 'size' ? 'look.size.value' : 'look.measure.value', { count: value })
}

const SPACING = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const

/** How the article is set: every change is seen at once, on the desk and wherever else the look is shown. */
export function ReadingSettings({ hasSample = false }: { readonly hasSample?: boolean }) {
  const { reading } = usePreferences()
  const prefer = useStartStore((store) => store.preferSoon)
  const change = (part: Partial<ReadingLook>) => prefer({ reading: { ...reading, ...part } })
  const slider = (part: Measured) => {
    const label = say(`look.${part}`)
    return (
      <Slider
        label={label}
        {...LOOK_STEPS[part]}
        value={reading[part]}
        words={sayLook(part, reading[part])}
        lessLabel={say('look.less', { what: label })}
        moreLabel={say('look.more', { what: label })}
        onChange={(value) => change({ [part]: value })}
      />
    )
  }
  const isFirst = isFirstLook(reading)
  return (
    <div className={styles.settings}>
      {hasSample && (
        <div className={styles.sample} style={lookProperties(reading) as CSSProperties}>
          <p>{say('look.sample')}</p>
        </div>
      )}
      <div className={styles.faces}>
        <span className={styles.label} aria-hidden="true">
          {say('look.face')}
        </span>
        <Segmented
          label={say('look.face')}
          options={faces()}
          value={reading.face}
          onChange={(face) => change({ face })}
        />
        {reading.face === 'dyslexia' && <p className={styles.hint}>{say('look.face.dyslexia.about')}</p>}
      </div>
      {slider('size')}
      {slider('measure')}
      {slider('leading')}
      <Switch
        isOn={reading.focusLine}
        description={say('look.focus-line.about')}
        onChange={(focusLine) => change({ focusLine })}
      >
        {say('look.focus-line')}
      </Switch>
      <div className={styles.end}>
        <span className={styles.hint}>{isFirst ? say('look.is-first') : ''}</span>
        <Button
          size="small"
          isDisabled={isFirst}
          onPress={() => change({ ...FIRST_LOOK, focusLine: reading.focusLine })}
        >
          {say('look.reset')}
        </Button>
      </div>
    </div>
  )
}
