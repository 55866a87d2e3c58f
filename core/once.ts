/** Makes something when it is first asked for, and gives the same from then on: no start waits for what nobody may want. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
