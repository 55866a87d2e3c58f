const FOR_MACHINES = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i

/**
 * A stated date as a person reads it. What a page states for machines ("2003-02-28T21:51:08Z") becomes
 * "2003-02-28, 21:51 UTC", not converted to another zone; everything else stays in the words it was given in.
 */
export function sayStatedDate(stated: string): string {
  const [, day, time, zone = ''] = FOR_MACHINES.exec(stated.trim()) ?? []
  if (!day || !time) return stated
  return `${day}, ${time}${zone.toUpperCase() === 'Z' ? ' UTC' : zone && ` UTC${zone}`}`
}
