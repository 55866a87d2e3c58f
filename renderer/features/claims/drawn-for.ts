import { type ComponentType, type MemoExoticComponent, memo } from 'react'
import { sameItems } from '../../../core/same-items.ts'

/**
 * A part of the inspector that is drawn again only when something it reads has changed: a verdict given must not draw
 * every field of the claim anew. `reads` lists all of it; functions it is handed are not compared, so they may close over
 * nothing but what is listed.
 */
export const drawnFor = <Props extends object>(
  Part: ComponentType<Props>,
  reads: (props: Props) => readonly unknown[],
): MemoExoticComponent<ComponentType<Props>> => memo(Part, (before, after) => sameItems(reads(before), reads(after)))
