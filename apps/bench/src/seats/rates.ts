import { median } from '../figure.ts'

/** Rates by contender, one per round. */
export class Rates {
  readonly #rates = new Map<string, number[]>()

  add(contender: string, rate: number): void {
    this.#rates.set(contender, [...(this.#rates.get(contender) ?? []), rate])
  }

  of = (contender: string): number => median(this.#rates.get(contender) ?? [])

  /** The best median among contenders whose names have this prefix; NaN if there is none. */
  best(prefix: string): number {
    const names = [...this.#rates.keys()].filter((name) => name.startsWith(prefix))
    return names.length === 0 ? Number.NaN : Math.max(...names.map(this.of))
  }

  entries = (): [string, number, number][] =>
    [...this.#rates].map(([name, rates]) => [name, median(rates), rates.length])

  /** Number of rounds that counted. */
  get rounds(): number {
    return Math.max(0, ...[...this.#rates.values()].map((rates) => rates.length))
  }
}
