import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { CircleCheck, CircleDashed, CircleSlash } from 'lucide-react'
import type { CompanionKind, CompanionStanding } from '../__generated__/graphql.ts'
import { Hidden, PersonName } from '../ui/staff/Hidden.tsx'
import { kindWords } from './kindWords.ts'

const standingLooks = {
  EXPECTED: { Icon: CircleCheck, colour: 'text-confirmed' },
  PENDING: { Icon: CircleDashed, colour: 'text-ink-2' },
  NOT_EXPECTED: { Icon: CircleSlash, colour: 'text-declined' },
} as const

const standingWords: Record<CompanionStanding, MessageDescriptor> = {
  EXPECTED: msg({ id: 'companions.expected', message: 'Expected' }),
  PENDING: msg({
    id: 'companions.expected-if-person-they-accompany',
    message: 'Expected if the person they accompany gets a seat',
  }),
  NOT_EXPECTED: msg({ id: 'companions.not-expected', message: 'Not expected: the person they accompany has no seat' }),
}

/** Whether a companion is expected: colour, shape and label. */
export function StandingMark({ standing }: { standing: CompanionStanding }) {
  const { t } = useLingui()
  const { Icon, colour } = standingLooks[standing]
  return (
    <span className={`inline-flex items-baseline gap-1.5 text-13 ${colour}`}>
      <Icon size={14} strokeWidth={1.75} aria-hidden className="shrink-0 self-center" />
      {t(standingWords[standing])}
    </span>
  )
}

interface CompanionShown {
  name: string | null
  kind: CompanionKind
  language: string | null
  accompanies: { reference: string; name: string | null } | null
}

export const CompanionName = ({ name }: Pick<CompanionShown, 'name'>) => (name ? <bdi>{name}</bdi> : <Hidden />)

/** The companion's role, and whom they accompany. */
export function Role({ kind, language, accompanies }: Omit<CompanionShown, 'name'>) {
  const { t } = useLingui()
  return (
    <>
      {t(kindWords[kind])}
      {language && (
        <>
          {' '}
          (<bdi>{language}</bdi>)
        </>
      )}
      {' · '}
      {accompanies ? (
        <Trans id="companions.with-person">
          with <PersonName reference={accompanies.reference} name={accompanies.name} />
        </Trans>
      ) : (
        <Trans id="companions.for-institute">for the institute</Trans>
      )}
    </>
  )
}
