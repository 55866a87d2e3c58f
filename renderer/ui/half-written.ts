import { useEffect, useRef, useState } from 'react'

export interface HalfWritten {
  readonly text: string
  readonly write: (text: string) => void
  /** Hands the text over when it differs from the value. */
  readonly commit: () => void
}

/**
 * Text that somebody is writing: what they typed stands until it is committed, whatever else happens on the screen. It
 * is committed when the field goes away too, so that choosing something else never loses a sentence. A commit that was
 * refused leaves the words where they are.
 */
export function useHalfWritten(value: string, onCommit: (text: string) => void): HalfWritten {
  const [written, setWritten] = useState<string | null>(null)
  const [seen, setSeen] = useState(value)
  const committed = useRef<string | null>(null)
  const latest = useRef({ written, value, onCommit })
  latest.current = { written, value, onCommit }

  // The value moved: by our own commit, or, while nothing is half-written, by undo or another window.
  if (seen !== value) {
    setSeen(value)
    if (written !== null && (written === value || committed.current === written)) setWritten(null)
  }

  const commit = () => {
    const { written: text, value: held, onCommit: handOver } = latest.current
    if (text === null) return
    if (text === held) {
      setWritten(null)
      return
    }
    committed.current = text
    handOver(text)
  }
  const commitNow = useRef(commit)
  commitNow.current = commit

  useEffect(() => {
    const handOver = () => {
      const { written: text } = latest.current
      if (text !== null && committed.current !== text) commitNow.current()
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
      latest.current = { ...latest.current, written: text }
      setWritten(text)
    },
    commit,
  }
}
