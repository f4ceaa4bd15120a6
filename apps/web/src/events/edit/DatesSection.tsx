import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Select, TextArea, TextInput } from '../../ui/forms/inputs.tsx'
import { FormSection, useFieldProblem } from '../../ui/staff/FormSection.tsx'
import { LocalTime } from '../../ui/staff/LocalTime.tsx'
import type { SectionProps } from './BasicsSection.tsx'
import { useZoneChoices } from './useZoneChoices.ts'

interface DatesSectionProps extends SectionProps {
  /** Number of people to notify because the promised date has changed; 0 if no reason is required. */
  peopleToNotify: number
}

export function DatesSection({ draft, onChange, peopleToNotify }: DatesSectionProps) {
  const { t } = useLingui()
  const zoneProblem = useFieldProblem('zone')
  const hoursProblem = useFieldProblem('offerHours')
  const reasonProblem = useFieldProblem('decisionPromiseReason')
  const zones = useZoneChoices(draft.zone)
  return (
    <FormSection
      id="dates"
      title={<Trans id="events.dates-and-zone">Dates and time zone</Trans>}
      help={
        <Trans id="events.all-times-are-in-events">
          All times are in the event’s time zone. Readers also see them in their own.
        </Trans>
      }
    >
      <Select
        id="zone"
        label={<Trans id="common.time-zone">Time zone</Trans>}
        error={zoneProblem}
        value={draft.zone}
        onValue={(zone) => onChange({ zone })}
        choices={zones}
      />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <LocalTime
          id="startsAt"
          label={<Trans id="common.starts">Starts</Trans>}
          zone={draft.zone}
          value={draft.startsAt}
          onValue={(startsAt) => onChange({ startsAt })}
        />
        <LocalTime
          id="endsAt"
          label={<Trans id="common.ends">Ends</Trans>}
          zone={draft.zone}
          value={draft.endsAt}
          onValue={(endsAt) => onChange({ endsAt })}
        />
        <LocalTime
          id="registrationOpensAt"
          label={<Trans id="common.registration-opens">Registration opens</Trans>}
          zone={draft.zone}
          value={draft.registrationOpensAt}
          onValue={(registrationOpensAt) => onChange({ registrationOpensAt })}
        />
        <LocalTime
          id="registrationClosesAt"
          label={<Trans id="common.registration-closes">Registration closes</Trans>}
          zone={draft.zone}
          value={draft.registrationClosesAt}
          onValue={(registrationClosesAt) => onChange({ registrationClosesAt })}
        />
      </div>
      {draft.admission === 'REVIEW' && (
        <LocalTime
          id="decisionPromisedAt"
          label={<Trans id="events.promised-decision-date">Promised decision date</Trans>}
          help={
            <Trans id="events.promised-on-events-page-you">
              This date is promised on the event’s page. We remind you a day before. If you move it, we email the reason
              to everyone waiting for a decision.
            </Trans>
          }
          zone={draft.zone}
          value={draft.decisionPromisedAt}
          onValue={(decisionPromisedAt) => onChange({ decisionPromisedAt })}
        />
      )}
      {peopleToNotify > 0 && (
        <TextArea
          id="decisionPromiseReason"
          label={<Trans id="events.why-promised-date-moves">Reason for moving the promised date</Trans>}
          help={
            <Plural
              id="events.people-wait-for-decision-and"
              value={peopleToNotify}
              one="# person is waiting for a decision. We’ll email them the new date with this reason."
              other="# people are waiting for a decision. We’ll email them the new date with this reason."
            />
          }
          error={reasonProblem}
          rows={3}
          limit={1_000}
          value={draft.decisionPromiseReason}
          onValue={(decisionPromiseReason) => onChange({ decisionPromiseReason })}
        />
      )}
      <div className="max-w-48">
        <TextInput
          id="offerHours"
          label={<Trans id="events.offer-is-held-for">Offer duration</Trans>}
          help={t({ id: 'events.hours-1-to-720', message: 'Enter a number of hours from 1 to 720.' })}
          inputMode="numeric"
          error={hoursProblem}
          value={draft.offerHours}
          onValue={(offerHours) => onChange({ offerHours })}
        />
      </div>
    </FormSection>
  )
}
