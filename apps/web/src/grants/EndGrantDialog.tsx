import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { GrantFactsFragment } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { announcePlanned } from '../kernel/planned.ts'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { usePeople } from '../planned/preview.ts'
import { type Outcome, outcomeOf, ReasonDialog } from '../ui/staff/ReasonDialog.tsx'
import { toast } from '../ui/Toast.tsx'
import { useList } from '../ui/useList.ts'
import { TermsFacts } from './terms/terms.ts'

const EndGrant = graphql(`
  mutation EndGrant($input: EndGrantInput!) {
    endGrant(input: $input) {
      __typename
      ... on GrantEnded {
        grant {
          id
          ...GrantFacts
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Asks for the reason to end a grant, and says what ends immediately. */
export function EndGrantDialog({ grant, onClose }: { grant: GrantFactsFragment; onClose: () => void }) {
  const { t } = useLingui()
  const { id, host, partner, agreed, state, reservedSeats } = grant
  const partnerName = partner.name
  const isOver = state === 'ENDED'
  const sides = useList()([host.name, partner.name])
  const [end] = useMutation(EndGrant, { refetchQueries: ['PartnersOfEvent', 'StaffEvent', 'CountersignOfEvent'] })
  // Placeholder reason: it doesn't affect the number.
  const people = usePeople({ kind: 'END_GRANT', args: { input: { grantId: id, reason: '–' } } })
  const seats = isOver ? reservedSeats : (readFragment(TermsFacts, agreed)?.allotment ?? 0)

  async function endIt(reason: string): Promise<Outcome> {
    const answer = await end({ variables: { input: { grantId: id, reason } } }).catch(() => null)
    const result = answer?.data?.endGrant
    if (result?.__typename === 'GrantEnded') {
      if (!isOver) toast(<Trans id="grants.grant-is-ended">Grant ended</Trans>)
      announcePlanned()
    }
    return outcomeOf(result)
  }

  return (
    <ReasonDialog
      title={
        isOver ? (
          <Trans id="grants.release-seats-of">Release the seats reserved for {partnerName}?</Trans>
        ) : (
          <Trans id="grants.end-grant-of">End the grant between {sides}?</Trans>
        )
      }
      press={
        <EmailsLabel
          press={
            isOver
              ? t({ id: 'grants.release-seats', message: 'Release seats' })
              : t({ id: 'grants.end-grant-now', message: 'End grant now' })
          }
          people={people}
        />
      }
      help={
        <Trans id="grants.told-to-other-institute-and">
          The other institute sees the reason, and it’s kept in the log.
        </Trans>
      }
      needed={t({
        id: 'grants.give-reason-other-institute-will',
        message: 'Give a reason. The other institute will read it.',
      })}
      limit={1_000}
      onGiven={endIt}
      onClose={onClose}
    >
      {!isOver && <EndEffects partner={partner.name} />}
      {people !== null && people !== 0 && (
        <p>
          {people !== 'UNTOLD' && (
            <>
              <Plural
                id="grants.people-are-emailed-in-minute"
                value={people}
                one="We’ll email # person after a minute."
                other="We’ll email # people after a minute."
              />{' '}
            </>
          )}
          <Trans id="grants.until-then-you-can-undo">
            You can undo this for a minute. If you do, no one is emailed and unfilled seats stay reserved. Access has
            ended either way.
          </Trans>
        </p>
      )}
      {seats > 0 && (
        <p>
          <Trans id="grants.allotments-unfilled-seats-go-to">
            The allotment’s unfilled seats go to the waitlist. Anyone holding one keeps it.
          </Trans>
        </p>
      )}
    </ReasonDialog>
  )
}

const EndEffects = ({ partner }: { partner: string }) => (
  <>
    <p>
      <Trans id="grants.immediately-and-permanently">Immediately and permanently:</Trans>
    </p>
    <ul className="grid list-disc gap-1 ps-5 marker:text-ink-3">
      <li>
        <Trans id="grants.members-of-lose-access-and">
          Members of {partner} lose access, and their open pages close.
        </Trans>
      </li>
      <li>
        <Trans id="grants.decisions-that-wait-for-or">
          Decisions waiting for {partner}, or requested by it, are no longer valid.
        </Trans>
      </li>
      <li>
        <Trans id="grants.log-keeps-record-of-its">The log keeps a record of its members’ actions.</Trans>
      </li>
    </ul>
  </>
)
