import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { toast } from '../ui/Toast.tsx'

const SetReminders = graphql(`
  mutation SetReminders($input: SetRemindersInput!) {
    setReminders(input: $input) {
      __typename
      ... on RemindersSet {
        event {
          slug
          reminders {
            daysBefore
            offerHours
          }
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

const whole = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null)

/** Settings for reminding seat-holders of the event and people with an offer of the deadline. */
export function ReminderFields({
  slug,
  reminders,
}: {
  slug: string
  reminders: { daysBefore: readonly number[]; offerHours?: number | null }
}) {
  const { t } = useLingui()
  const [days, setDays] = useState(reminders.daysBefore.join(', '))
  const [hours, setHours] = useState(reminders.offerHours?.toString() ?? '')
  const [fieldProblems, setFieldProblems] = useState<{ days?: string; hours?: string }>({})
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [save, { loading }] = useMutation(SetReminders)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setFieldProblems({})
    setRefused(undefined)
    const given = days.split(/[\s,;]+/).filter(Boolean)
    const daysBefore = given.map(whole)
    const offerHours = hours.trim() ? whole(hours) : null
    const wrong = {
      ...(daysBefore.includes(null) && {
        days: t({
          id: 'messages.write-whole-numbers-with-commas',
          message: 'Enter whole numbers separated by commas, such as 7, 1.',
        }),
      }),
      ...(hours.trim() !== '' &&
        offerHours === null && {
          hours: t({ id: 'messages.write-whole-number-such-as', message: 'Enter a whole number, such as 24.' }),
        }),
    }
    if (Object.keys(wrong).length > 0) return setFieldProblems(wrong)
    const input = { eventSlug: slug, daysBefore: daysBefore.filter((each) => each !== null), offerHours }
    const answer = await save({ variables: { input } }).catch(() => null)
    const result = answer?.data?.setReminders
    if (result?.__typename === 'RemindersSet')
      return toast(<Trans id="messages.reminders-saved">Reminders saved</Trans>)
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    const of = (name: string) => result.fields.find(({ path }) => path.startsWith(name))?.message
    setFieldProblems({ days: of('daysBefore'), hours: of('offerHours') })
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="mt-5 grid max-w-measure gap-5">
      <h2 className="text-20">
        <Trans id="messages.reminders">Reminders</Trans>
      </h2>
      <p className="text-ink-2">
        <Trans id="messages.changing-this-doesnt-send-any">
          Changing this doesn’t send any emails now. Reminders whose time has already passed aren’t sent.
        </Trans>
      </p>
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <TextInput
        id="days-before"
        label={<Trans id="messages.days-before-beginning">Days before the event starts</Trans>}
        help={
          <Trans id="messages.for-everyone-with-seat-up">
            For everyone with a seat. Enter up to five numbers, separated by commas. Leave empty for none.
          </Trans>
        }
        error={fieldProblems.days}
        inputMode="text"
        value={days}
        onValue={setDays}
        className="max-w-48"
      />
      <TextInput
        id="offer-hours"
        label={<Trans id="messages.hours-before-offer-ends">Hours before an offer ends</Trans>}
        help={
          <Trans id="messages.for-people-who-havent-accepted">
            For people who haven’t accepted their seat yet. Leave empty for none.
          </Trans>
        }
        error={fieldProblems.hours}
        inputMode="numeric"
        value={hours}
        onValue={setHours}
        className="max-w-24"
      />
      <p>
        <Button type="submit" kind="secondary" busy={loading}>
          <Trans id="messages.set-reminders">Save reminders</Trans>
        </Button>
      </p>
    </form>
  )
}
