/** Quotas of an event: whom each counts, and whether their minimums can be met at all. */

export type QuotaSubject = 'COUNTRY' | 'REGION' | 'LANGUAGE' | 'FIRST_TIME' | 'ANSWER'

/** A value by which people are counted. */
export interface QuotaKey {
  subject: QuotaSubject
  /** Empty for all subjects but `ANSWER`. */
  questionKey: string
  value: string
}

/** The people a quota counts. */
export interface QuotaCount extends QuotaKey {
  /** Null: counts people with the first value. Otherwise counts people with both values. */
  crossedWith: QuotaKey | null
}

export interface EventQuota extends QuotaCount {
  minimum: number
  /** Null: none. */
  target: number | null
  /** Null: none. */
  maximum: number | null
}

export interface QuotaFacts {
  country: string
  /** Null: the country is in none. */
  region: string | null
  languages: readonly string[]
  /** Whether they have had no seat at an earlier event of the series. */
  isFirstTime: boolean
  /** By key of the question. */
  answers: Readonly<Record<string, readonly string[]>>
}

/** Whether a quota counts a person. A person without an answer counts towards no quota on that question. */
export const countsFor = ({ crossedWith, ...first }: QuotaCount, facts: QuotaFacts): boolean =>
  hasValue(first, facts) && (crossedWith === null || hasValue(crossedWith, facts))

function hasValue({ subject, questionKey, value }: QuotaKey, facts: QuotaFacts): boolean {
  switch (subject) {
    case 'COUNTRY':
      return facts.country === value
    case 'REGION':
      return facts.region === value
    case 'LANGUAGE':
      return facts.languages.includes(value)
    case 'FIRST_TIME':
      return facts.isFirstTime === (value === 'yes')
    case 'ANSWER':
      return facts.answers[questionKey]?.includes(value) ?? false
    default:
      return subject satisfies never
  }
}

export interface ExcessMinimums {
  subject: QuotaSubject
  questionKey: string
  minimums: number
}

/** Two subjects or questions are crossed in either order. */
export const crossingKey = ({ subject, questionKey, value, crossedWith }: QuotaCount): string =>
  [{ subject, questionKey, value }, ...(crossedWith ? [crossedWith] : [])]
    .map((each) => JSON.stringify([each.subject, each.questionKey, each.value]))
    .toSorted()
    .join()

/**
 * The first single-valued subject or question whose minimums add up to more than the seats; null if there is none. A value needs
 * its own minimum, or the sum of its crossings with another single-valued subject if that is more.
 * @param isExclusive whether a question takes one answer
 */
export function minimumsAbove(
  seats: number,
  quotas: readonly EventQuota[],
  isExclusive: (questionKey: string) => boolean,
): ExcessMinimums | null {
  const hasOneValue = ({ subject, questionKey }: QuotaKey) =>
    subject !== 'LANGUAGE' && (subject !== 'ANSWER' || isExclusive(questionKey))
  /** Minimums of crossings with one single-valued subject add up; others don't, because the same people can meet them. */
  const askedBy = (quota: EventQuota, other: QuotaKey | null) => {
    if (other === null) return ''
    return hasOneValue(other) ? subjectOf(other) : crossingKey(quota)
  }
  const asked = quotas.flatMap((quota): MinimumOfValue[] => {
    const { subject, questionKey, value, crossedWith, minimum } = quota
    const fact = { subject, questionKey, value }
    const sides = crossedWith ? [[fact, crossedWith] as const, [crossedWith, fact] as const] : [[fact, null] as const]
    return sides
      .filter(([one]) => hasOneValue(one))
      .map(([one, other]) => ({ fact: one, by: askedBy(quota, other), minimum }))
  })
  for (const ofSubject of Map.groupBy(asked, ({ fact }) => subjectOf(fact)).values()) {
    const byValue = Map.groupBy(ofSubject, ({ fact }) => fact.value)
    const minimums = sum([...byValue.values()].map(mostAsked))
    const [first] = ofSubject
    if (first && minimums > seats) return { subject: first.fact.subject, questionKey: first.fact.questionKey, minimums }
  }
  return null
}

interface MinimumOfValue {
  fact: QuotaKey
  by: string
  minimum: number
}

const subjectOf = ({ subject, questionKey }: QuotaKey): string => `${subject} ${questionKey}`

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const mostAsked = (ofValue: readonly MinimumOfValue[]): number =>
  Math.max(...[...Map.groupBy(ofValue, ({ by }) => by).values()].map((some) => sum(some.map(({ minimum }) => minimum))))
