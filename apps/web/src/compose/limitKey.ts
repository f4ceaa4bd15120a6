interface KeyOfFact {
  subject: string
  questionKey?: string | null
  value?: string | null
}

const factKey = ({ subject, questionKey, value }: KeyOfFact): string => `${subject} ${questionKey ?? ''} ${value ?? ''}`

/** Stable key of a limit, regardless of the order in which its two facts are crossed. */
export const limitKey = ({ crossedWith, ...fact }: KeyOfFact & { crossedWith?: KeyOfFact | null }): string =>
  [factKey(fact), ...(crossedWith ? [factKey(crossedWith)] : [])].toSorted().join(' & ')
