import type { ReactNode } from 'react'

/** One of several things to choose from. */
export interface Option<Id extends string = string> {
  readonly id: Id
  readonly name: string
  /** The language of the name (BCP 47), where it is not the interface's. */
  readonly lang?: string | undefined
  readonly description?: string | undefined
  readonly icon?: ReactNode
  readonly isDisabled?: boolean
}
