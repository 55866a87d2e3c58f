import { useContext, useEffect, useRef, useState } from 'react'
import { KeepingContext } from './keeping.ts'

/**
 * Takes a text over. A promise of a boolean says whether it was taken: false leaves the words half written. Anything else
 * says nothing, and then the value tells.
 */
export type Commit = (text: string) => unknown

export interface HalfWritten {
  readonly text: string
  readonly write: (text: string) => void
  /** Hands the text over when it differs from the value. */
  readonly commit: () => void
  /** The words are from an earlier time, when the field went away before they were taken. */
  readonly isAgain: boolean
  /** Handed over and not taken: it waits here. */
  readonly isWaiting: boolean
  /** Puts the value back in the place of what was written. */
  readonly drop: () => void
}

/**
 * Text that somebody is writing: what they typed stands until it is committed, whatever else happens on the screen. It
 * is committed when the field goes away too, so that choosing something else never loses a sentence. A commit that was
 * refused leaves the words where they are. With `keepAs` they also outlive the window, and are here again with the field.
 */
export function useHalfWritten(value: string, onCommit: Commit, keepAs?: string): HalfWritten {
  const keeping = useContext(KeepingContext)
  const [again] = useState(() => {
    const kept = keepAs ? (keeping?.waiting(keepAs) ?? '') : ''
    return kept.trim() !== '' && kept.trim() !== value.trim() ? kept : null
  })
  const [written, setWritten] = useState<string | null>(again)
  const [isAgain, setAgain] = useState(again !== null)
  const [isWaiting, setWaiting] = useState(false)
  const [seen, setSeen] = useState(value)
  const committed = useRef<string | null>(null)
  const keep = (text: string) => {
    if (keepAs) keeping?.keep(keepAs, text)
  }
  const latest = useRef({ written, value, onCommit, keep, isAgain })
  latest.current = { written, value, onCommit, keep, isAgain }

  // The value moved: by our own commit, or, while nothing is half-written, by undo or another window.
  if (seen !== value) {
    setSeen(value)
    if (written !== null && (written === value || committed.current === written)) {
      setWritten(null)
      setAgain(false)
    }
  }
  const isHalf = written !== null
  useEffect(() => {
    if (!isHalf) latest.current.keep('')
  }, [isHalf])

  const commit = () => {
    const { written: text, value: held, onCommit: handOver, keep: keepNow } = latest.current
    if (text === null) return
    if (text === held) {
      setWritten(null)
      setAgain(false)
      return
    }
    committed.current = text
    const answer = handOver(text)
    // The field may be gone by then; what was taken is not half-written any more.
    if (answer instanceof Promise)
      void answer.then((isTaken) => {
        if (typeof isTaken !== 'boolean' || latest.current.written !== text) return
        if (isTaken) keepNow('')
        setWaiting(!isTaken)
      })
  }
  const commitNow = useRef(commit)
  commitNow.current = commit

  useEffect(() => {
    const handOver = () => {
      const { written: text, isAgain: isUntouched } = latest.current
      // What came back and was not looked at waits on; nobody has asked for it to be saved.
      if (text !== null && committed.current !== text && !isUntouched) commitNow.current()
    }
    const onHidden = () => {
      if (document.visibilityState === 'hidden') handOver()
    }
    // A window that is closed says so by hiding first.
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('pagehide', handOver)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', handOver)
      handOver()
    }
  }, [])

  return {
    text: written ?? value,
    write: (text) => {
      committed.current = null
      latest.current = { ...latest.current, written: text, isAgain: false }
      keep(text)
      setWritten(text)
      if (isAgain) setAgain(false)
      if (isWaiting) setWaiting(false)
    },
    commit,
    isAgain,
    isWaiting: isWaiting && written !== null,
    drop: () => {
      committed.current = null
      latest.current = { ...latest.current, written: null }
      keep('')
      setWritten(null)
      setAgain(false)
    },
  }
}
