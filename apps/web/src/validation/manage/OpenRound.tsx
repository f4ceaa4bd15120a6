import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { Notice } from '../../ui/Notice.tsx'
import { FormContext } from '../../ui/staff/FormSection.tsx'
import { LocalTime } from '../../ui/staff/LocalTime.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { instantOf } from '../../ui/staff/zoned.ts'
import { toast } from '../../ui/Toast.tsx'
import { useZoneName } from '../../ui/When.tsx'

const OpenValidation = graphql(`
  mutation OpenValidation($input: OpenValidationInput!) {
    openValidation(input: $input) {
      __typename
      ... on ValidationOpened {
        round {
          id
        }
      }
      ... on ValidationBlocked {
        blocks {
          kind
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

/**
 * Opens a round, which shows the current findings to participants until a deadline. `peopleToEmail`: number of people this
 * emails; null if hidden from the viewer.
 */
export function OpenRound({ slug, zone, peopleToEmail }: { slug: string; zone: string; peopleToEmail: number | null }) {
  const zoneName = useZoneName()(zone)
  const [id, setId] = useState(() => crypto.randomUUID())
  const [until, setUntil] = useState('')
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [blocked, setBlocked] = useState<{ message: string; count: number }>()
  const [refused, setRefused] = useState<Refused | null>()
  const [open, { loading }] = useMutation(OpenValidation, {
    refetchQueries: ['ValidationRounds'],
    awaitRefetchQueries: true,
  })

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setFieldProblems({})
    setBlocked(undefined)
    setRefused(undefined)
    // An invalid time becomes the epoch, which the server rejects as out of range.
    const closesAt = instantOf(until, zone)?.instant ?? new Date(0).toISOString()
    const answer = await open({ variables: { input: { id, eventSlug: slug, closesAt } } }).catch(() => null)
    const result = answer?.data?.openValidation
    if (result?.__typename === 'ValidationOpened') {
      setId(crypto.randomUUID())
      return toast(
        <Trans id="validation.round-is-open-those-who">
          The round is open. Participants find it on their registration page.
        </Trans>,
      )
    }
    if (result?.__typename === 'ActionPlanned') return
    if (result?.__typename === 'InvalidInput') return setFieldProblems(problemsByControl(result.fields))
    if (result?.__typename === 'ValidationBlocked')
      return setBlocked({ message: result.message, count: result.blocks.length })
    setRefused(result ?? null)
  }

  return (
    <FormContext value={{ fieldProblems, language: 'en' }}>
      <form noValidate onSubmit={submit} className="mt-5 grid max-w-measure gap-4">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        {blocked && (
          <Notice
            tone="warning"
            title={
              <Plural
                id="validation.issues-to-resolve-first"
                value={blocked.count}
                one="One issue to resolve first"
                other="# issues to resolve first"
              />
            }
            action={
              <TextLink to={paths.manage(slug, 'findings')}>
                <Trans id="validation.to-findings">Go to findings</Trans>
              </TextLink>
            }
          >
            {blocked.message}
          </Notice>
        )}
        <LocalTime
          id="closesAt"
          label={<Trans id="validation.open-until">Open until</Trans>}
          help={
            <Trans id="validation.at-least-hour-at-most">
              At least an hour, at most 90 days. In the event’s time zone, {zoneName}.
            </Trans>
          }
          zone={zone}
          value={until}
          onValue={setUntil}
        />
        <div>
          <StaffButton kind="primary" type="submit" busy={loading}>
            {peopleToEmail ? (
              <Plural
                id="validation.open-round-and-email-people"
                value={peopleToEmail}
                one="Open round and email # person"
                other="Open round and email # people"
              />
            ) : peopleToEmail === null ? (
              <Trans id="validation.open-round-and-send-emails">Open round and send emails</Trans>
            ) : (
              <Trans id="validation.open-round">Open round</Trans>
            )}
          </StaffButton>
        </div>
      </form>
    </FormContext>
  )
}
