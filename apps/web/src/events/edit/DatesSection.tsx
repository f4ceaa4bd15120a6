import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Select, TextArea, TextInput } from '../../ui/inputs.tsx'
import type { SectionProps } from './BasicsSection.tsx'
import { FormSection, useFault } from './FormSection.tsx'
import { LocalTime } from './LocalTime.tsx'
import { useZoneChoices } from './useZoneChoices.ts'

interface DatesSectionProps extends SectionProps {
  /** The promise was another one, and people wait: how many. 0: no reason is needed. */
  peopleToTell: number
}

export function DatesSection({ draft, onChange, peopleToTell }: DatesSectionProps) {
  const { t } = useLingui()
  const zoneFault = useFault('zone')
  const hoursFault = useFault('offerHours')
  const reasonFault = useFault('decisionPromiseReason')
  const zones = useZoneChoices(draft.zone)
  return (
    <FormSection
      id="dates"
      title={<Trans>Dates and zone</Trans>}
      help={<Trans>All times are in the event’s zone; readers see them in their own too.</Trans>}
    >
      <Select
        id="zone"
        label={<Trans>Time zone</Trans>}
        error={zoneFault}
        value={draft.zone}
        onValue={(zone) => onChange({ zone })}
        choices={zones}
      />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <LocalTime
          id="startsAt"
          label={<Trans>Starts</Trans>}
          zone={draft.zone}
          value={draft.startsAt}
          onValue={(startsAt) => onChange({ startsAt })}
        />
        <LocalTime
          id="endsAt"
          label={<Trans>Ends</Trans>}
          zone={draft.zone}
          value={draft.endsAt}
          onValue={(endsAt) => onChange({ endsAt })}
        />
        <LocalTime
          id="registrationOpensAt"
          label={<Trans>Registration opens</Trans>}
          zone={draft.zone}
          value={draft.registrationOpensAt}
          onValue={(registrationOpensAt) => onChange({ registrationOpensAt })}
        />
        <LocalTime
          id="registrationClosesAt"
          label={<Trans>Registration closes</Trans>}
          zone={draft.zone}
          value={draft.registrationClosesAt}
          onValue={(registrationClosesAt) => onChange({ registrationClosesAt })}
        />
      </div>
      {draft.admission === 'REVIEW' && (
        <LocalTime
          id="decisionPromisedAt"
          label={<Trans>Everybody hears by</Trans>}
          help={
            <Trans>
              Promised on the event’s page. You are reminded a day before; if you move it, those who wait are told why.
            </Trans>
          }
          zone={draft.zone}
          value={draft.decisionPromisedAt}
          onValue={(decisionPromisedAt) => onChange({ decisionPromisedAt })}
        />
      )}
      {peopleToTell > 0 && (
        <TextArea
          id="decisionPromiseReason"
          label={<Trans>Why the promised date moves</Trans>}
          help={
            <Plural
              value={peopleToTell}
              one="# person waits for a decision, and is mailed the new date with this reason."
              other="# people wait for a decision, and are mailed the new date with this reason."
            />
          }
          error={reasonFault}
          rows={3}
          limit={1_000}
          value={draft.decisionPromiseReason}
          onValue={(decisionPromiseReason) => onChange({ decisionPromiseReason })}
        />
      )}
      <div className="max-w-48">
        <TextInput
          id="offerHours"
          label={<Trans>An offer is held for</Trans>}
          help={t`Hours, 1 to 720.`}
          inputMode="numeric"
          error={hoursFault}
          value={draft.offerHours}
          onValue={(offerHours) => onChange({ offerHours })}
        />
      </div>
    </FormSection>
  )
}
