/**
 * Whether an attack does better than chance: its best way of joining, against the best of the same ways if writers had been others. Ways
 * that lead from a text to people are counted by the texts that are given to their writers. Ways that say of some people that they may
 * have written at all give few texts even if they are right, so each is measured in its own standard deviations.
 */
import { type Guesses, type KnownText, membership } from './attack.ts'

/** One attack on texts of one kind, with their true authors. */
export interface Attacked {
  guesses: Guesses
  texts: readonly KnownText[]
  writers: readonly string[]
  /** Whether one person may have written several: rapporteurs do; each participant wrote one. */
  isRepeated: boolean
}

export interface Verdict {
  /** The best way, and how good it is. */
  best: string
  right: number
  /** Best score reached by chance over all draws. */
  chance: number
}

const draws = 5_000

const shuffled = <Item>(items: readonly Item[]): Item[] => {
  const drawn = [...items]
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1))
    const [a, b] = [drawn[last], drawn[other]]
    if (a !== undefined && b !== undefined) [drawn[last], drawn[other]] = [b, a]
  }
  return drawn
}

/** Others who might have written the texts, by what everybody knows. */
function drawn({ texts, writers, isRepeated }: Attacked): string[] {
  if (isRepeated) return shuffled(writers)
  const ways = new Map<string, string[]>()
  return texts.map(({ candidates }) => {
    const key = candidates.join()
    const left = ways.get(key) ?? shuffled(candidates)
    ways.set(key, left)
    return left.pop() ?? ''
  })
}

/** Of a way of joining, how likely the draw falls on whom: for each text as many numbers as there are people. */
type Odds = Float64Array

function oddsOf({ guesses, texts }: Attacked, people: readonly string[]): (way: string) => Odds {
  const numbers = new Map(people.map((id, number) => [id, number]))
  const of = (named: readonly (readonly string[])[]): Odds => {
    const odds = new Float64Array(texts.length * people.length)
    for (const [index, { candidates }] of texts.entries()) {
      const some = named[index]?.filter((id) => candidates.includes(id)) ?? []
      const among = new Set(some.length > 0 ? some : candidates)
      for (const id of among) odds[index * people.length + (numbers.get(id) ?? 0)] = 1 / among.size
    }
    return odds
  }
  return (way) => of(guesses.get(way) ?? [])
}

/** Scores of all ways, in all attacks together. */
class Trial {
  readonly ways: readonly string[]
  private readonly odds: readonly (readonly Odds[])[]
  private readonly people: readonly (readonly string[])[]
  private readonly attacked: readonly Attacked[]

  /** Ways that name the same people for the same texts are one. */
  constructor(attacked: readonly Attacked[], isOf: (way: string) => boolean) {
    this.attacked = attacked
    this.people = attacked.map(({ texts }) => [...new Set(texts.flatMap(({ candidates }) => candidates))])
    const readers = attacked.map((each, one) => oddsOf(each, this.people[one] ?? []))
    const all = [...new Set(attacked.flatMap(({ guesses }) => [...guesses.keys()]))].filter(isOf)
    const different = new Map<string, { way: string; odds: readonly Odds[] }>()
    for (const way of all) {
      const odds = readers.map((read) => read(way))
      const key = odds.map((each) => each.join()).join(' ')
      if (!different.has(key)) different.set(key, { way, odds })
    }
    this.ways = [...different.values()].map(({ way }) => way)
    this.odds = attacked.map((_, one) => [...different.values()].map(({ odds }) => odds[one] ?? new Float64Array()))
  }

  private scores(writers: readonly (readonly string[])[]): Float64Array {
    const scores = new Float64Array(this.ways.length)
    for (const [one, ofWays] of this.odds.entries()) {
      const all = this.people[one] ?? []
      const places = (writers[one] ?? []).map((id, index) => index * all.length + all.indexOf(id))
      for (const [way, odds] of ofWays.entries()) {
        let right = scores[way] ?? 0
        for (const place of places) right += odds[place] ?? 0
        scores[way] = right
      }
    }
    return scores
  }

  real(): Float64Array {
    return this.scores(this.attacked.map(({ writers }) => writers))
  }

  drawn(): Float64Array {
    return this.scores(this.attacked.map(drawn))
  }
}

type Measure = (scores: Float64Array) => Float64Array

/** In standard deviations from what chance gives of each way; one that always gives the same says nothing. */
function standardised(trial: Trial): Measure {
  const sums = new Float64Array(trial.ways.length)
  const squares = new Float64Array(trial.ways.length)
  for (let draw = 0; draw < draws; draw += 1) {
    for (const [way, score] of trial.drawn().entries()) {
      sums[way] = (sums[way] ?? 0) + score
      squares[way] = (squares[way] ?? 0) + score * score
    }
  }
  return (scores) =>
    scores.map((score, way) => {
      const mean = (sums[way] ?? 0) / draws
      const deviation = Math.sqrt(Math.max(0, (squares[way] ?? 0) / draws - mean * mean))
      return deviation > 1e-6 ? (score - mean) / deviation : 0
    })
}

function verdictOf(trial: Trial, measure: Measure): Verdict {
  const real = measure(trial.real())
  const right = Math.max(0, ...real)
  let chance = 0
  for (let draw = 0; draw < draws; draw += 1) chance = Math.max(chance, ...measure(trial.drawn()))
  return { best: trial.ways[real.indexOf(right)] ?? '', right, chance }
}

/** The first verdict is on ways that lead from texts to people, the second on who may have written at all. */
export function judge(attacked: readonly Attacked[]): [Verdict, Verdict] {
  const leading = new Trial(attacked, (way) => !way.startsWith(membership))
  const telling = new Trial(attacked, (way) => way.startsWith(membership))
  return [verdictOf(leading, (scores) => scores), verdictOf(telling, standardised(telling))]
}
