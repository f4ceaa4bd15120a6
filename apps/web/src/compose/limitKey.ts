interface KeyOfFact {
  subject: string
  questionKey?: string | null
  value?: string | null
}

const factKey = ({ subject, questionKey, value }: KeyOfFact): string => `${subject} ${questionKey ?? ''} ${value ?? ''}`

/** The same for the same limit: two facts are crossed in either order. */
export const limitKey = ({ crossedWith, ...fact }: KeyOfFact & { crossedWith?: KeyOfFact | null }): string =>
  [factKey(fact), ...(crossedWith ? [factKey(crossedWith)] : [])].toSorted().join(' & ')
