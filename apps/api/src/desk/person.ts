/** A person's own answers, validated and normalised. */
export interface Person {
  name: string
  email: string
  /** Null for an unaffiliated person. */
  organisation: string | null
  /** Default: none. */
  organisationNames?: string | null
  groupKey: string
  country: string
  languages: string[]
  motivation: string | null
  answers: Record<string, string[]>
  /** Answers to questions about needs. Default: none. */
  needs?: Record<string, string[]>
}

export interface ConsentGiven {
  key: string
  version: number
  given: boolean
}
