import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { Checkbox } from '../ui/forms/inputs.tsx'
import { LastStep } from './LastStep.tsx'

/** The final step for a file of people to register; says what will happen. */
export function RunForm({
  read,
  busy,
  onRun,
}: {
  read: ImportPage_ImportFragment
  busy: boolean
  onRun: (options: { notify: boolean; skipInvalid: number }) => Promise<void>
}) {
  const [notify, setNotify] = useState(false)
  const ready = read.readyCount ?? 0
  return (
    <LastStep
      read={read}
      none={
        <Trans id="exchange.no-row-can-be-registered">
          No rows can be imported yet. Correct the file, or match its columns above.
        </Trans>
      }
      outcome={null}
      press={
        notify ? (
          <Plural
            id="exchange.register-and-email-people"
            value={ready}
            one="Register and email # person"
            other="Register and email # people"
          />
        ) : (
          <Plural id="exchange.register-people" value={ready} one="Register # person" other="Register # people" />
        )
      }
      busy={busy}
      onRun={(skipInvalid) => void onRun({ notify, skipInvalid })}
    >
      <Checkbox
        id="notify"
        checked={notify}
        onChecked={setNotify}
        label={<Trans id="exchange.email-everyone-their-result">Email everyone their result</Trans>}
        help={
          <Trans id="exchange.otherwise-nobody-gets-mail-about">
            Otherwise no one gets an email about this import.
          </Trans>
        }
      />
      <p className="max-w-measure text-13 text-ink-2">
        <Trans id="exchange.their-consents-are-recorded-as">
          Their consents are recorded as not given. At first-come events, they take free seats immediately (or get an
          offer, if you email them), and the others join the waitlist.
        </Trans>
      </p>
      <p className="max-w-measure text-13 text-ink-2">
        {notify ? (
          <Plural
            id="exchange.people-are-registered-and-emailed"
            value={ready}
            one="We’ll register and email # person after a minute. You can undo this until then, but not afterwards."
            other="We’ll register and email # people after a minute. You can undo this until then, but not afterwards."
          />
        ) : (
          <Plural
            id="exchange.people-are-registered-after-minute"
            value={ready}
            one="We’ll register # person after a minute, and email no one. You can undo this until then, but not afterwards."
            other="We’ll register # people after a minute, and email no one. You can undo this until then, but not afterwards."
          />
        )}
      </p>
    </LastStep>
  )
}
