import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CompositionAbsenceQuery, QuotaInput } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { PersonName } from '../ui/staff/Hidden.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { limitKey } from './limitKey.ts'
import { FixWords } from './RoomConflict.tsx'
import { ComposedPerson } from './Swaps.tsx'
import { ScoreHigherBy } from './scoreMethods.tsx'
import { type ComposedRoom, compositionInput, type TermsDraft } from './useComposition.ts'
import type { NamedLimit } from './useLimitName.ts'

const Absence = graphql(`
  query CompositionAbsence($input: CompositionInput!, $quotas: [QuotaInput!], $reference: String!) {
    compositionAbsence(input: $input, quotas: $quotas, reference: $reference) {
      __typename
      ... on CompositionAbsence {
        isInRoom
        isPossible
        points
        isInWithSeat
        wider {
          subject
          questionKey
          value
          crossedWith {
            subject
            questionKey
            value
          }
          side
          from
          to
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface PassedOverProps {
  slug: string
  room: ComposedRoom
  terms: TermsDraft
  /** Quotas to try instead of the event's; null to use the event's own. */
  quotas: QuotaInput[] | null
  nameOf: (limit: NamedLimit) => string
}

/** People the room has no seat for, and what would have to change to seat them. */
export function PassedOver({ slug, room, terms, quotas, nameOf }: PassedOverProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<string | null>(null)
  const { passedOver, passedOverCount } = room
  if (passedOverCount === 0) return null
  return (
    <section className="mt-6 max-w-2xl">
      <h3 className="border-line-strong border-b pb-1 font-medium">
        <Plural
          id="compose.applications-not-in-room"
          value={passedOverCount}
          one="# application not in this room"
          other="# applications not in this room"
        />
      </h3>
      {passedOverCount > passedOver.length && (
        <p className="mt-1 text-13 text-ink-3">
          <Trans id="compose.highest-scores-are-listed">
            Only the {passedOver.length} with the highest scores are listed.
          </Trans>
        </p>
      )}
      <ul className="relative max-h-96 overflow-y-auto text-13">
        {passedOver.map(({ registration, score }) => {
          const { reference, name, group } = readFragment(ComposedPerson, registration)
          const who = name ?? reference
          const isOpen = open === reference
          return (
            <li key={reference} className="border-line border-b py-1.5">
              <div className="flex items-baseline gap-x-4">
                <Link
                  to={`${paths.manage(slug, 'registrations')}?open=${encodeURIComponent(reference)}`}
                  className="max-w-[65%] shrink-0 truncate underline decoration-line-strong underline-offset-4 hover:decoration-ink"
                >
                  <PersonName reference={reference} name={name} />
                </Link>
                <span className="min-w-0 grow truncate text-ink-3">{group.name}</span>
                <Score score={score ?? null} />
                <StaffButton
                  kind="bare"
                  aria-expanded={isOpen}
                  aria-label={t({ id: 'compose.why-not-person', message: `Why not ${who}?` })}
                  onClick={() => setOpen(isOpen ? null : reference)}
                >
                  <Trans id="compose.why-not">Why not?</Trans>
                </StaffButton>
              </div>
              {isOpen && (
                <Explained
                  variables={{ input: compositionInput(slug, terms), quotas, reference }}
                  method={terms.scoreMethod}
                  basis={terms.basis}
                  isByLot={terms.tieSeed !== null}
                  nameOf={nameOf}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Score({ score }: { score: number | null }) {
  const { i18n } = useLingui()
  return (
    <span className="shrink-0 text-ink-2">
      {score === null ? <Trans id="compose.no-score">no score</Trans> : i18n.number(score)}
    </span>
  )
}

interface ExplainedProps {
  variables: { input: ReturnType<typeof compositionInput>; quotas: QuotaInput[] | null; reference: string }
  method: TermsDraft['scoreMethod']
  basis: TermsDraft['basis']
  /** True if a lot decides between rooms of equal worth. */
  isByLot: boolean
  nameOf: PassedOverProps['nameOf']
}

function Explained({ variables, method, basis, isByLot, nameOf }: ExplainedProps) {
  const { data, error } = useQuery(Absence, { variables, fetchPolicy: 'no-cache' })
  const answer = data?.compositionAbsence
  return (
    <div role="status" className="mt-1 max-w-measure text-ink-2">
      {!answer && !error && <Trans id="ui.loading">Loading</Trans>}
      {error && <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>}
      {answer && answer.__typename !== 'CompositionAbsence' && answer.message}
      {answer?.__typename === 'CompositionAbsence' && (
        <>
          {variables.input.alternative > 0 && (
            <p>
              <Trans id="compose.this-compares-with-best-room">
                This is a comparison with the best room, not with this alternative:
              </Trans>
            </p>
          )}
          {basis === 'FEWEST_SWAPS' && (
            <p>
              <Trans id="compose.explained-by-best-room">
                This is a comparison with the best room, not with the room that needs the fewest changes:
              </Trans>
            </p>
          )}
          <Reasons absence={answer} method={method} isByLot={isByLot} nameOf={nameOf} />
        </>
      )}
    </div>
  )
}

type Explanation = Extract<CompositionAbsenceQuery['compositionAbsence'], { __typename: 'CompositionAbsence' }>

type ReasonsProps = { absence: Explanation } & Pick<ExplainedProps, 'method' | 'isByLot' | 'nameOf'>

function Reasons({ absence, method, isByLot, nameOf }: ReasonsProps) {
  const { i18n } = useLingui()
  const { isInRoom, isPossible, isInWithSeat, wider } = absence
  if (isInRoom) return <Trans id="compose.best-room-has-them">The best room includes them.</Trans>
  const points = absence.points == null ? null : i18n.number(absence.points)
  if (points === null && !isInWithSeat && wider.length === 0)
    return <Trans id="compose.no-room-within-these-limits">No room within these limits can include them.</Trans>
  return (
    <>
      <p>
        {isPossible ? (
          <Trans id="compose.each-would-bring-them-in">Any one of these would bring them in:</Trans>
        ) : (
          <Trans id="compose.limits-keep-them-out">
            No room within these limits can include them. Any one of these would bring them in:
          </Trans>
        )}
      </p>
      <ul className="list-disc ps-5">
        {absence.points === 0 && (
          <li>
            {isByLot ? (
              <Trans id="compose.another-seed-their-room-is">another seed: a room with them has the same total</Trans>
            ) : (
              <Trans id="compose.earlier-registration">
                an earlier registration: a room with them has the same total
              </Trans>
            )}
          </li>
        )}
        {points !== null && absence.points !== 0 && (
          <li>
            <ScoreHigherBy method={method} points={points} />
          </li>
        )}
        {isInWithSeat && (
          <li>
            <Trans id="compose.one-more-seat">one more seat in the room</Trans>
          </li>
        )}
        {wider.map((fix) => (
          <li key={`${limitKey(fix)} ${fix.side}`}>
            <FixWords fix={fix} name={nameOf(fix)} />
          </li>
        ))}
      </ul>
    </>
  )
}
