/** The form's pages, in order; the first has no name in the address. */
export const steps = ['you', 'group', 'sessions', 'contribution', 'data', 'check'] as const
export type Step = (typeof steps)[number]

/** The pages of an event's form: sessions are chosen where there are several. */
export const stepsOf = ({ sessions }: { sessions: readonly unknown[] }): readonly Step[] =>
  steps.filter((step) => step !== 'sessions' || sessions.length > 1)

export const isStep = (name: string | undefined): name is Step => steps.some((step) => step === name)

/** The page with the control for a problem's path; null if no page has it. */
export function stepOf(path: string): Exclude<Step, 'check'> | null {
  switch (path.split('.', 1)[0]) {
    case 'name':
    case 'email':
    case 'organisation':
    case 'organisationNames':
    case 'protectIdentity':
      return 'you'
    case 'groupKey':
    case 'country':
    case 'languages':
      return 'group'
    case 'sessionIds':
      return 'sessions'
    case 'motivation':
    case 'answers':
      return 'contribution'
    case 'pseudonym':
    case 'protectEverywhere':
    case 'emailPhrase':
    case 'affiliation':
    case 'shareWith':
    case 'consents':
      return 'data'
    default:
      return null
  }
}

const lists = ['languages', 'sessionIds', 'shareWith']

/** Id of the control for a path: `languages.0` belongs to `languages`. */
export const controlOf = (path: string): string => lists.find((list) => path.startsWith(`${list}.`)) ?? path
