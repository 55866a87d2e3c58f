import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package whose code is in the app. */
export interface UsedPackage {
  readonly name: string
  readonly version: string
  /** SPDX identifier. */
  readonly licence: string
  readonly texts: readonly string[]
}

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}
type Locked = Readonly<Record<string, LockedPackage>>

/** Each asks for no more than that its text is handed on. */
const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'])

/** Packages under the MIT licence that do not hold its text: who wrote them. */
const MIT_WITHOUT_TEXT: Readonly<Record<string, string>> = {
  // Its package.json has the field `licenses` of old; its Readme says this.
  format: 'Copyright 2010 - 2014 Sami Samhuri',
  // It comes out of React's own repository.
  'client-only': 'Copyright (c) Meta Platforms, Inc. and affiliates.',
}
const MIT_TERMS = { file: 'react/LICENSE', from: 'Permission is hereby granted' }
/** What a package holds of others, under texts of their own. */
const ALSO: Readonly<Record<string, string>> = { 'pdfjs-dist': 'pdfjs-dist/cmaps/LICENSE' }

const TEXT_FILE = /^(licen[cs]e|copying|notice|ofl)/i

/**
 * Every package that the app's own depend on, by name: all that can be in the bundles, and perhaps some that is not.
 * Throws where a licence or its text is missing, or the licence is none of the allowed.
 */
export function usedPackages(root: string): readonly UsedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Locked }
  return [...placesUsed(packages)]
    .filter((place) => !nameAt(place).startsWith('@types/'))
    .map((place) => packageAt(root, place, packages[place] ?? {}))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function placesUsed(packages: Locked): ReadonlySet<string> {
  const used = new Set<string>()
  const visit = (from: string): void => {
    for (const name of Object.keys(packages[from]?.dependencies ?? {})) {
      const place = placeOf(packages, from, name)
      if (used.has(place)) continue
      used.add(place)
      visit(place)
    }
  }
  visit('')
  return used
}

/** Where a package finds another: the nearest node_modules above it. */
function placeOf(packages: Locked, from: string, name: string): string {
  for (let above = from; ; above = above.slice(0, Math.max(0, above.lastIndexOf('node_modules/') - 1))) {
    const place = `${above && `${above}/`}node_modules/${name}`
    if (packages[place]) return place
    if (!above) throw new Error(`package-lock.json has no ${name} for ${from || 'the app'}.`)
  }
}

const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

function packageAt(root: string, place: string, { version = '', license }: LockedPackage): UsedPackage {
  const name = nameAt(place)
  const copyright = MIT_WITHOUT_TEXT[name]
  const licence = license ?? (copyright ? 'MIT' : null)
  if (!licence) throw new Error(`${name} states no licence.`)
  if (!ALLOWED.has(licence)) throw new Error(`${name} is under ${licence}, which is none of the allowed licences.`)
  const texts = [
    ...textsIn(join(root, place)),
    ...(copyright ? [`MIT License\n\n${copyright}\n\n${mitTerms(root)}`] : []),
    ...(ALSO[name] ? [textOf(join(root, 'node_modules', ALSO[name]))] : []),
  ]
  if (texts.length === 0) throw new Error(`${name} holds no text of its licence.`)
  return { name, version, licence, texts }
}

const textOf = (file: string): string => readFileSync(file, 'utf8').trim()

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => TEXT_FILE.test(file))
    .map((file) => textOf(join(folder, file)))

function mitTerms(root: string): string {
  const text = textOf(join(root, 'node_modules', MIT_TERMS.file))
  return text.slice(text.indexOf(MIT_TERMS.from))
}

const RULE = '-'.repeat(80)

/** The notices as plain text: first who made what, then each text once, under the packages that it belongs to. */
export function noticesText(packages: readonly UsedPackage[]): string {
  const owners = new Map<string, string[]>()
  for (const { name, version, texts } of packages)
    for (const text of texts) owners.set(text, [...(owners.get(text) ?? []), `${name} ${version}`])
  return [
    'Tickmark holds work of others. Each stands under its own licence; the texts follow the list.',
    'Electron, Chromium and what they hold: LICENSES.chromium.html beside the program.',
    packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n'),
    ...[...owners].map(([text, names]) => `${RULE}\n${names.join('\n')}\n\n${text}`),
    '',
  ].join('\n\n')
}
