/** Quotas of an event: whom each counts, and whether their minimums can be met at all. */

export type QuotaSubject = 'COUNTRY' | 'REGION' | 'LANGUAGE' | 'ANSWER'

/** What a quota counts: people with a value. */
export interface QuotaKey {
  subject: QuotaSubject
  /** Empty for all subjects but `ANSWER`. */
  questionKey: string
  value: string
}

export interface EventQuota extends QuotaKey {
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
  /** By key of the question. */
  answers: Readonly<Record<string, readonly string[]>>
}

/** Whether a quota counts a person. Somebody without an answer counts for no quota of the question. */
export function countsFor({ subject, questionKey, value }: QuotaKey, facts: QuotaFacts): boolean {
  switch (subject) {
    case 'COUNTRY':
      return facts.country === value
    case 'REGION':
      return facts.region === value
    case 'LANGUAGE':
      return facts.languages.includes(value)
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

/**
 * The first quotas of which everybody counts for one at most and whose minimums add up to more than the seats; null: there are none.
 * @param isExclusive whether a question takes one answer
 */
export function minimumsAbove(
  seats: number,
  quotas: readonly EventQuota[],
  isExclusive: (questionKey: string) => boolean,
): ExcessMinimums | null {
  const exclusive = quotas.filter(
    ({ subject, questionKey }) => subject !== 'LANGUAGE' && (subject !== 'ANSWER' || isExclusive(questionKey)),
  )
  for (const some of Map.groupBy(exclusive, ({ subject, questionKey }) => `${subject} ${questionKey}`).values()) {
    const minimums = some.reduce((sum, { minimum }) => sum + minimum, 0)
    const [first] = some
    if (first && minimums > seats) return { subject: first.subject, questionKey: first.questionKey, minimums }
  }
  return null
}
