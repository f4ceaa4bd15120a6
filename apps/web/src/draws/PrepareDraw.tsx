import { useMutation } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { wholeNumber } from '../groups/planDraft.ts'
import { paths } from '../kernel/routes.ts'
import { Checkbox, Select, TextInput } from '../ui/forms/inputs.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

const Prepare = graphql(`
  mutation PrepareDraw($input: PrepareDrawInput!) {
    prepareDraw(input: $input) {
      __typename
      ... on DrawPrepared {
        draw {
          ...DrawFields_Draw
        }
      }
      ... on DrawRefused {
        cause
        questions
        references
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

const hour = 60
const day = 24 * hour
const steps = [5, 10, hour, day, 3 * day, 7 * day]

interface PrepareDrawProps {
  slug: string
  questions: readonly { key: string; label: string }[]
}

/** Terms of a draw, before its rooms are computed. */
export function PrepareDraw({ slug, questions }: PrepareDrawProps) {
  const { t } = useLingui()
  const [prepare, { loading }] = useMutation(Prepare, { refetchQueries: ['ManageDraw'] })
  const [seats, setSeats] = useState('')
  const [stepMinutes, setStepMinutes] = useState(day)
  const [withBeacon, setWithBeacon] = useState(false)
  const [includeUnanswered, setIncludeUnanswered] = useState(false)
  const [unanswered, setUnanswered] = useState<readonly string[]>([])
  const [people, setPeople] = useState<readonly string[]>([])
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()

  async function press() {
    setErrors({})
    setRefused(undefined)
    const typed = seats.trim()
    if (typed !== '' && wholeNumber(typed) === null)
      return setErrors({ seats: t({ id: 'common.give-whole-number', message: 'Enter a whole number.' }) })
    const beacon = withBeacon ? ('DRAND_QUICKNET' as const) : null
    const input = { eventSlug: slug, stepMinutes, includeUnanswered, beacon, seats: wholeNumber(typed) }
    const answer = await prepare({ variables: { input } }).catch(() => null)
    const result = answer?.data?.prepareDraw
    if (result?.__typename === 'DrawPrepared') return
    if (result?.__typename === 'InvalidInput') return setErrors(problemsByControl(result.fields))
    if (result?.__typename === 'DrawRefused' && result.cause === 'ANSWERS_MISSING') {
      setUnanswered(result.questions)
      setPeople(result.references)
    }
    setRefused(result ?? null)
  }

  const nameOf = (minutes: number): string => {
    if (minutes < hour)
      return t({ id: 'draws.minutes-each', message: plural(minutes, { one: '# minute', other: '# minutes' }) })
    const [hours, days] = [minutes / hour, minutes / day]
    return minutes < day
      ? t({ id: 'draws.hours-each', message: plural(hours, { one: '# hour', other: '# hours' }) })
      : t({ id: 'draws.days-each', message: plural(days, { one: '# day', other: '# days' }) })
  }

  return (
    <div className="mt-4 grid justify-items-start gap-4">
      <div className="grid items-end gap-x-6 gap-y-4 sm:grid-cols-2">
        <TextInput
          id="seats"
          label={<Trans id="common.seats-in-room">Seats in the room</Trans>}
          optional
          inputMode="numeric"
          error={errors.seats}
          value={seats}
          onValue={setSeats}
        />
        <Select
          id="stepMinutes"
          label={<Trans id="draws.time-for-each-step">Time for each step</Trans>}
          value={String(stepMinutes)}
          onValue={(minutes) => setStepMinutes(Number(minutes))}
          choices={steps.map((minutes) => ({ value: String(minutes), label: nameOf(minutes) }))}
        />
      </div>
      <p className="max-w-measure text-13 text-ink-2">
        <Trans id="draws.steps-one-after-other">
          Seed-holders commit, exchange shares and reveal their seeds, one step after the other.
        </Trans>{' '}
        {!withBeacon && <Trans id="draws.ends-with-last-seed">A draw ends as soon as the last seed is revealed.</Trans>}
      </p>
      <Checkbox
        id="withBeacon"
        label={<Trans id="draws.add-public-random-value">Add a public random value from drand to the seeds</Trans>}
        help={
          <Trans id="draws.then-not-even-all-seed">
            With it, no one can steer the draw, even if all seed-holders work together. The draw ends after the last
            deadline, once someone has entered the value that drand signed. If no one does within a day (or within the
            time for one step, if that is longer), it ends without a result.
          </Trans>
        }
        checked={withBeacon}
        onChecked={setWithBeacon}
      />
      {refused !== undefined && <RefusalNotice refused={refused} />}
      {unanswered.length > 0 && (
        <ul className="max-w-measure list-disc ps-5 text-13 text-ink-2">
          {unanswered.map((key) => (
            <li key={key}>{questions.find((question) => question.key === key)?.label ?? key}</li>
          ))}
        </ul>
      )}
      {people.length > 0 && (
        <Link
          className="text-13 underline underline-offset-4"
          to={`${paths.manage(slug, 'registrations')}?only=${people.join('.')}`}
        >
          <Trans id="draws.show-people-without-answers">Show the people who haven’t answered</Trans>
        </Link>
      )}
      {unanswered.length > 0 && (
        <Checkbox
          id="includeUnanswered"
          label={
            <Trans id="draws.include-people-without-answer">
              Include people who haven’t answered. They don’t count towards quotas based on questions they didn’t
              answer.
            </Trans>
          }
          checked={includeUnanswered}
          onChecked={setIncludeUnanswered}
        />
      )}
      <StaffButton kind="primary" busy={loading} onClick={() => void press()}>
        <Trans id="draws.prepare-draw">Prepare a draw</Trans>
      </StaffButton>
      <p className="max-w-measure text-13 text-ink-2">
        <Trans id="draws.preparing-publishes-nothing">
          Nothing will be published yet, and no one will be emailed. Everyone waiting for a decision is in the pool.
        </Trans>
      </p>
    </div>
  )
}
