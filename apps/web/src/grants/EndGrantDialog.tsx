import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { GrantFactsFragment } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { announcePlanned } from '../app/planned.ts'
import { type Outcome, outcomeOf, ReasonDialog } from '../app/staff/ReasonDialog.tsx'
import { useList } from '../events/eventWords.ts'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { usePeople } from '../planned/preview.ts'
import { toast } from '../ui/Toast.tsx'
import { TermsFacts } from './terms.ts'

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

/** Asks for the reason, and says what ends at once. */
export function EndGrantDialog({ grant, onClose }: { grant: GrantFactsFragment; onClose: () => void }) {
  const { t } = useLingui()
  const { id, host, partner, agreed, state, keptSeats } = grant
  const partnerName = partner.name
  const isOver = state === 'ENDED'
  const sides = useList()([host.name, partner.name])
  const [end] = useMutation(EndGrant, { refetchQueries: ['PartnersOfEvent', 'StaffEvent', 'CountersignOfEvent'] })
  // The reason makes no difference to the number.
  const people = usePeople({ kind: 'END_GRANT', args: { input: { grantId: id, reason: '–' } } })
  const seats = isOver ? keptSeats : (readFragment(TermsFacts, agreed)?.allotment ?? 0)

  async function endIt(reason: string): Promise<Outcome> {
    const answer = await end({ variables: { input: { grantId: id, reason } } }).catch(() => null)
    const result = answer?.data?.endGrant
    if (result?.__typename === 'GrantEnded') {
      if (!isOver) toast(<Trans>The grant is ended</Trans>)
      announcePlanned()
    }
    return outcomeOf(result)
  }

  return (
    <ReasonDialog
      title={isOver ? <Trans>Release the seats of {partnerName}?</Trans> : <Trans>End the grant of {sides}?</Trans>}
      act={<EmailsLabel press={isOver ? t`Release the seats` : t`End the grant now`} people={people} />}
      help={<Trans>Told to the other institute, and kept in the log.</Trans>}
      needed={t`Say why: the other institute is told.`}
      limit={1_000}
      onGiven={endIt}
      onClose={onClose}
    >
      {!isOver && <EndsAtOnce partner={partner.name} />}
      {people !== null && people !== 0 && (
        <p>
          {people !== 'UNTOLD' && (
            <>
              <Plural
                value={people}
                one="# person is emailed in a minute."
                other="# people are emailed in a minute."
              />{' '}
            </>
          )}
          <Trans>
            Until then you can undo this: nobody is emailed, and unfilled seats stay reserved. Access has ended either
            way.
          </Trans>
        </p>
      )}
      {seats > 0 && (
        <p>
          <Trans>The allotment’s unfilled seats go to the waitlist. Anyone holding one keeps it.</Trans>
        </p>
      )}
    </ReasonDialog>
  )
}

const EndsAtOnce = ({ partner }: { partner: string }) => (
  <>
    <p>
      <Trans>At once, and for good:</Trans>
    </p>
    <ul className="grid list-disc gap-1 ps-5 marker:text-ink-3">
      <li>
        <Trans>Members of {partner} see nothing more; pages that they have open close.</Trans>
      </li>
      <li>
        <Trans>Decisions that wait for {partner}, or that it asked for, are no longer valid.</Trans>
      </li>
      <li>
        <Trans>What its members did stays in the log.</Trans>
      </li>
    </ul>
  </>
)
