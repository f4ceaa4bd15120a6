/**
 * Tracks assignments while applications are being distributed. Applications and reviewers are numbered in the given order. Each
 * new assignment goes to the reviewer with the smallest load who can be reached by handing over new assignments in a chain. This
 * is the method of successive shortest paths for a flow with convex costs at its end, so that after every step coverage is
 * maximal and the sum of the squared loads minimal. Harvey et al., Semi-matchings for bipartite graphs and load balancing (2006),
 * prove it for one reviewer each.
 */

export interface Application {
  id: string
  groupKey: string
  /** Language it is written in. */
  language: string
  /** Ids of everybody assigned to it or who has reviewed it, whether or not they are among the given reviewers. */
  reviewerIds: readonly string[]
}

export interface Reviewer {
  id: string
  /** Languages they read; null: all. */
  languages: readonly string[] | null
  /** Maximum number of applications, including existing ones; null: unlimited. */
  capacity: number | null
  /** Applications they must not review: conflicts of interest, and those they have no access to. */
  hiddenByConflict: ReadonlySet<string>
}

/**
 * Why an application has too few reviewers: nobody else may review it; nobody who may reads its language; everybody suitable has
 * reached their capacity.
 */
export type ShortfallCause = 'NOBODY_MAY' | 'NOBODY_READS' | 'NOBODY_FREE'

/** Traits whose counts are balanced between reviewers, as keys: the group, and the language within it. */
const traitsOf = ({ groupKey, language }: Application): readonly string[] => [groupKey, `${groupKey}\n${language}`]

interface Case {
  readonly application: Application
  readonly traits: readonly string[]
  /** By reviewer: whether they may review it, can read it, and were not assigned to it before. */
  readonly isOpenTo: readonly boolean[]
  /** Reviewers assigned in this distribution. */
  readonly added: Set<number>
}

interface Desk {
  readonly reviewer: Reviewer
  /** Includes existing assignments. */
  load: number
  /** Applications assigned in this distribution. */
  readonly added: Set<number>
  /** Number of applications by trait. */
  readonly counts: Map<string, number>
}

export class Workload {
  readonly #cases: readonly Case[]
  readonly #desks: readonly Desk[]
  /** By pair of reviewers: how many new assignments the first can hand over to the second. */
  readonly #movable: number[][]

  constructor(applications: readonly Application[], reviewers: readonly Reviewer[]) {
    this.#desks = reviewers.map((reviewer) => ({ reviewer, load: 0, added: new Set(), counts: new Map() }))
    this.#cases = applications.map((application) => ({
      application,
      traits: traitsOf(application),
      isOpenTo: reviewers.map(
        (reviewer) =>
          mayReview(reviewer, application) &&
          reads(reviewer, application) &&
          !application.reviewerIds.includes(reviewer.id),
      ),
      added: new Set(),
    }))
    this.#movable = reviewers.map(() => reviewers.map(() => 0))
    const numbers = new Map(reviewers.map(({ id }, number) => [id, number]))
    for (const each of this.#cases)
      for (const id of new Set(each.application.reviewerIds)) this.#count(this.#desks[numbers.get(id) ?? -1], each, 1)
  }

  get reviewers(): number {
    return this.#desks.length
  }

  /** In order of the reviewers. */
  addedTo(application: number): number[] {
    return [...this.#case(application).added].sort((one, other) => one - other)
  }

  /** New assignments of a reviewer. */
  addedOf(reviewer: number): ReadonlySet<number> {
    return this.#desk(reviewer).added
  }

  loadOf(reviewer: number): number {
    return this.#desk(reviewer).load
  }

  hasRoom(reviewer: number): boolean {
    const { reviewer: facts, load } = this.#desk(reviewer)
    return facts.capacity === null || load < facts.capacity
  }

  countOf(reviewer: number, trait: string): number {
    return this.#desk(reviewer).counts.get(trait) ?? 0
  }

  traitsOf(application: number): readonly string[] {
    return this.#case(application).traits
  }

  /** Whether the reviewer could take the application now, apart from their capacity. */
  isOpenTo(application: number, reviewer: number): boolean {
    const { isOpenTo, added } = this.#case(application)
    return isOpenTo[reviewer] === true && !added.has(reviewer)
  }

  /** Gives the application one more reviewer. Returns false if nobody can take it, whatever is handed over. */
  assignOne(application: number): boolean {
    const cameFrom = this.#reachableFrom(application)
    const [end] = [...cameFrom.keys()]
      .filter((reviewer) => this.hasRoom(reviewer))
      .sort((one, other) => this.#compare(application, one, other))
    if (end === undefined) return false
    let to = end
    for (let from = cameFrom.get(to); typeof from === 'number'; from = cameFrom.get(to)) {
      this.#handOver(from, to)
      to = from
    }
    this.add(application, to)
    return true
  }

  add(application: number, reviewer: number): void {
    this.#put(application, reviewer, 1)
  }

  remove(application: number, reviewer: number): void {
    this.#put(application, reviewer, -1)
  }

  whyNobody(application: number): ShortfallCause {
    const { application: facts, added } = this.#case(application)
    const others = this.#desks.filter(
      ({ reviewer }, number) => !added.has(number) && !facts.reviewerIds.includes(reviewer.id),
    )
    const allowed = others.filter(({ reviewer }) => mayReview(reviewer, facts))
    if (allowed.length === 0) return 'NOBODY_MAY'
    return allowed.some(({ reviewer }) => reads(reviewer, facts)) ? 'NOBODY_FREE' : 'NOBODY_READS'
  }

  /**
   * Reviewers who can end up with one more if the application is assigned, each with its predecessor in the shortest chain; null:
   * none.
   */
  #reachableFrom(application: number): Map<number, number | null> {
    const cameFrom = new Map<number, number | null>()
    for (const reviewer of this.#desks.keys()) if (this.isOpenTo(application, reviewer)) cameFrom.set(reviewer, null)
    if (this.#hasBest(cameFrom.keys())) return cameFrom
    // A map is iterated in insertion order, even while it grows.
    for (const from of cameFrom.keys())
      for (const [to, count] of (this.#movable[from] ?? []).entries())
        if (count > 0 && !cameFrom.has(to)) cameFrom.set(to, from)
    return cameFrom
  }

  /** Whether one of these has the smallest load of all reviewers with capacity left: then no chain leads to a better one. */
  #hasBest(reviewers: Iterable<number>): boolean {
    const smallest = Math.min(
      ...[...this.#desks.keys()].filter((each) => this.hasRoom(each)).map((each) => this.loadOf(each)),
    )
    return [...reviewers].some((each) => this.hasRoom(each) && this.loadOf(each) === smallest)
  }

  /** Smaller loads first, then fewer of the group, then fewer of the language within it. */
  #compare(application: number, one: number, other: number): number {
    const traits = this.traitsOf(application)
    return (
      this.loadOf(one) - this.loadOf(other) ||
      (traits
        .map((trait) => this.countOf(one, trait) - this.countOf(other, trait))
        .find((difference) => difference !== 0) ??
        one - other)
    )
  }

  #handOver(from: number, to: number): void {
    for (const application of this.addedOf(from)) {
      if (!this.isOpenTo(application, to)) continue
      this.remove(application, from)
      this.add(application, to)
      return
    }
    throw new Error('Nothing can be handed over.')
  }

  #put(application: number, reviewer: number, by: 1 | -1): void {
    const each = this.#case(application)
    const desk = this.#desk(reviewer)
    if (by === -1) each.added.delete(reviewer)
    for (const [other, isOpen] of each.isOpenTo.entries()) {
      if (!isOpen || other === reviewer) continue
      if (each.added.has(other)) this.#note(other, reviewer, -by)
      else this.#note(reviewer, other, by)
    }
    if (by === 1) each.added.add(reviewer)
    if (by === 1) desk.added.add(application)
    else desk.added.delete(application)
    this.#count(desk, each, by)
  }

  #note(from: number, to: number, by: number): void {
    const row = this.#movable[from]
    if (row) row[to] = (row[to] ?? 0) + by
  }

  #count(desk: Desk | undefined, { traits }: Case, by: 1 | -1): void {
    if (!desk) return
    desk.load += by
    for (const trait of traits) desk.counts.set(trait, (desk.counts.get(trait) ?? 0) + by)
  }

  #case(application: number): Case {
    const found = this.#cases[application]
    if (!found) throw new Error('There is no such application.')
    return found
  }

  #desk(reviewer: number): Desk {
    const found = this.#desks[reviewer]
    if (!found) throw new Error('There is no such reviewer.')
    return found
  }
}

const mayReview = ({ hiddenByConflict }: Reviewer, { id }: Application): boolean => !hiddenByConflict.has(id)

const reads = ({ languages }: Reviewer, { language }: Application): boolean =>
  languages === null || languages.includes(language)
