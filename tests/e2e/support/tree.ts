import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** A node of the tree that screen readers are given. */
export interface TreeNode {
  readonly role: string
  readonly name: string
  readonly level: number | null
  readonly description: string
}

interface Value {
  readonly value?: unknown
}
interface RawNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
  readonly childIds?: readonly string[]
  readonly parentId?: string
}

/** The accessibility tree of the page, in reading order. */
export async function treeOf(page: Page): Promise<TreeNode[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly RawNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const order: TreeNode[] = []
  const walk = (node: RawNode) => {
    if (!node.ignored)
      order.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        level: Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0) || null,
        description: String(node.description?.value ?? ''),
      })
    for (const id of node.childIds ?? []) {
      const child = byId.get(id)
      if (child) walk(child)
    }
  }
  const root = nodes.find(({ parentId }) => parentId === undefined)
  if (root) walk(root)
  return order
}

const NAMED = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'slider',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'menuitem',
  'option',
  'dialog',
  'listbox',
  'image',
  'radiogroup',
  'Iframe',
] as const

const LANDMARKS = ['navigation', 'region', 'form', 'complementary', 'search'] as const

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

/** What is wrong with a tree, each in a line; nothing, when it is sound. */
export function faultsOf(tree: readonly TreeNode[]): string[] {
  const faults: string[] = []
  const having = (roles: readonly string[]) => tree.filter(({ role }) => roles.includes(role))
  for (const { role, name } of having(NAMED)) if (name.trim() === '') faults.push(`a ${role} has no name`)
  const isDialog = having(['dialog', 'alertdialog']).length > 0
  const mains = having(['main']).length
  if (!isDialog && mains !== 1) faults.push(`${mains} main landmarks`)
  for (const role of LANDMARKS)
    for (const name of repeated(having([role]).map((node) => node.name)))
      faults.push(`two ${role}s are named “${name}”`)
  const levels = having(['heading']).map(({ level }) => level ?? 0)
  if (!isDialog && levels.filter((level) => level === 1).length !== 1) faults.push('not one heading of the first level')
  levels.forEach((level, at) => {
    const before = levels[at - 1]
    if (before !== undefined && level > before + 1) faults.push(`a heading of level ${level} follows one of ${before}`)
  })
  return faults
}

/** The page's accessibility tree has names, landmarks and headings in order. */
export async function expectSoundTree(page: Page, words: string): Promise<void> {
  expect(faultsOf(await treeOf(page)), words).toEqual([])
}
