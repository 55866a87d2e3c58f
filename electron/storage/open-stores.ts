/** One store's place among those that this process has open on the same journal. */
export interface Seat {
  /** Nobody else here has this journal open: a torn line may be cut off. */
  readonly alone: boolean
  /** Takes the pen; false while another store here has it. */
  takePen(): boolean
  leave(): void
}

/** Who has which journal open in this process. Several may read; the first to append keeps the pen until it closes. */
export class OpenStores {
  private readonly tables = new Map<string, { seats: Set<symbol>; pen: symbol | null }>()

  enter(journal: string): Seat {
    const table = this.tables.get(journal) ?? { seats: new Set(), pen: null }
    this.tables.set(journal, table)
    const me = Symbol(journal)
    table.seats.add(me)
    return {
      alone: table.seats.size === 1,
      takePen: () => {
        table.pen ??= me
        return table.pen === me
      },
      leave: () => {
        table.seats.delete(me)
        if (table.pen === me) table.pen = null
        if (table.seats.size === 0 && this.tables.get(journal) === table) this.tables.delete(journal)
      },
    }
  }

  isOpen(journal: string): boolean {
    return this.tables.has(journal)
  }
}
