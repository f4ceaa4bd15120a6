import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { EventState, RegistrationState } from '../__generated__/graphql.ts'

interface Look {
  word: MessageDescriptor
  colour: string
  /** Drawn in a 12 × 12 box. Shapes are distinct, so that states never depend on colour alone. */
  shape: ReactNode
}

const looks: Record<RegistrationState, Look> = {
  SUBMITTED: {
    word: msg({ id: 'ui.under-review', message: 'Under review' }),
    colour: 'text-submitted',
    shape: <circle cx="6" cy="6" r="4.5" fill="none" strokeWidth="1.75" strokeDasharray="2.6 2.1" />,
  },
  OFFERED: {
    word: msg({ id: 'common.seat-offered', message: 'Seat offered' }),
    colour: 'text-offered',
    shape: <circle cx="6" cy="6" r="4.5" fill="none" strokeWidth="2.25" />,
  },
  CONFIRMED: {
    word: msg({ id: 'ui.seat-taken', message: 'Seat confirmed' }),
    colour: 'text-confirmed',
    shape: <circle cx="6" cy="6" r="5.5" strokeWidth="0" />,
  },
  WAITLISTED: {
    word: msg({ id: 'ui.on-waitlist', message: 'On the waitlist' }),
    colour: 'text-waitlisted',
    shape: <path d="M1 2.5h10M1 6h7.5M1 9.5h5" fill="none" strokeWidth="2" />,
  },
  NOT_SELECTED: {
    word: msg({ id: 'common.not-selected', message: 'Not selected' }),
    colour: 'text-not-selected',
    shape: <path d="M1.5 6h9" fill="none" strokeWidth="2.25" />,
  },
  DECLINED: {
    word: msg({ id: 'common.declined', message: 'Declined' }),
    colour: 'text-declined',
    shape: <path d="m2 2 8 8M10 2l-8 8" fill="none" strokeWidth="2" />,
  },
  LAPSED: {
    word: msg({ id: 'common.offer-expired', message: 'Offer expired' }),
    colour: 'text-lapsed',
    shape: <path d="M2 1.5h8L2 10.5h8z" fill="none" strokeWidth="1.5" />,
  },
  WITHDRAWN: {
    word: msg({ id: 'common.withdrawn', message: 'Withdrawn' }),
    colour: 'text-withdrawn',
    shape: <path d="M11 6H2m4-4L2 6l4 4" fill="none" strokeWidth="1.75" />,
  },
}

/** Label of each state. */
export const wordOf = (state: RegistrationState): MessageDescriptor => looks[state].word

/** Label for offers that ended because their event was called off, rather than by expiring. */
const offerEnded = msg({ id: 'ui.offer-ended', message: 'Offer ended' })

interface StateMarkProps {
  state: RegistrationState
  /** The event's state, where the mark is shown to the registrant. */
  eventState?: EventState
  word?: ReactNode
}

/** The state of a registration: colour, shape and word. */
export function StateMark({ state, eventState, word }: StateMarkProps) {
  const { t } = useLingui()
  const look = looks[state]
  const ownWord = state === 'LAPSED' && eventState === 'CALLED_OFF' ? offerEnded : look.word
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap font-medium ${look.colour}`}>
      <Shape of={look} />
      {word ?? t(ownWord)}
    </span>
  )
}

const Shape = ({ of }: { of: Look }) => (
  <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 fill-current stroke-current">
    {of.shape}
  </svg>
)

/** Shape and colour only, for rows that show the label elsewhere. */
export const StateShape = ({ state }: Pick<StateMarkProps, 'state'>) => (
  <span className={looks[state].colour}>
    <Shape of={looks[state]} />
  </span>
)

/** A short fact set off from the text, in a neutral colour. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block whitespace-nowrap rounded-control border border-line-strong px-1.5 text-13 text-ink-2">
      {children}
    </span>
  )
}
