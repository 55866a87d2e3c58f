import { Minus, Plus } from 'lucide-react'
import { useId } from 'react'
import { IconButton } from './icon-button.tsx'
import styles from './slider.module.css'

export interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in words, shown and spoken. */
  readonly words: string
  /** What the two buttons beside it do, in words. */
  readonly lessLabel: string
  readonly moreLabel: string
  /** At every step, while the thumb is held too. */
  readonly onChange: (value: number) => void
}

// Steps such as 0.05 add up to 1.7000000000000002.
const tidy = (value: number): number => Number(value.toFixed(4))

/** A value along a line: dragged, stepped by its buttons, or moved with the arrows, Home, End and the page keys. */
export function Slider({ label, value, min, max, step, words, lessLabel, moreLabel, onChange }: SliderProps) {
  const id = useId()
  const change = (next: number) => {
    const held = tidy(Math.max(min, Math.min(next, max)))
    if (held !== value) onChange(held)
  }
  return (
    <div className={styles.slider}>
      <div className={styles.top}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <output htmlFor={id} className={styles.words} aria-live="off">
          {words}
        </output>
      </div>
      <div className={styles.line}>
        <IconButton
          label={lessLabel}
          icon={<Minus />}
          isTabStop={false}
          isDisabled={value <= min}
          onPress={() => change(value - step)}
        />
        <input
          id={id}
          type="range"
          className={styles.input}
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={words}
          onChange={(event) => change(event.target.valueAsNumber)}
        />
        <IconButton
          label={moreLabel}
          icon={<Plus />}
          isTabStop={false}
          isDisabled={value >= max}
          onPress={() => change(value + step)}
        />
      </div>
    </div>
  )
}
