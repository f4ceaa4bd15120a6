import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, use, useState } from 'react'
import { TextsFields } from '../../institutes/TextsFields.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/forms/ErrorSummary.tsx'
import { Checkbox } from '../../ui/forms/inputs.tsx'
import { FormContext, FormSection } from '../../ui/staff/FormSection.tsx'
import { LocalTime } from '../../ui/staff/LocalTime.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { PresentTime, useZoneName } from '../../ui/When.tsx'
import { type AllotmentFacts, AllotmentField } from './AllotmentField.tsx'
import { CapabilityFields } from './CapabilityFields.tsx'
import { CountersignFields } from './CountersignFields.tsx'
import { MaskFields } from './MaskFields.tsx'
import { ScopeFields } from './ScopeFields.tsx'
import { draftInWords, type EventParts, fieldProblemsOf, type TermsDraft } from './termsDraft.ts'
import { useTermsProblemWords } from './useTermsProblemWords.ts'
import { useTermsSentences } from './useTermsSentences.ts'

export interface TermsFormProps {
  draft: TermsDraft
  onChange: (draft: TermsDraft) => void
  event: EventParts & { allotment: AllotmentFacts | null }
  /** The partner's name; null while none is selected. */
  partner: string | null
  /** Shown before the terms: the choice of partner. */
  before?: ReactNode
  /** Other missing input, by the id of the control. */
  missing?: Record<string, string>
  serverFaults: Readonly<Record<string, string>>
  /** Number of refusals received from the server. */
  answers: number
  refused: Refused | null | undefined
  onRefetch?: () => void
  busy: boolean
  sendLabel: ReactNode
  onSend: () => void
}

/** Edits the terms of a grant, from capabilities to the end date, and summarises them in sentences before sending. */
export function TermsForm({ draft, onChange, event, partner, ...rest }: TermsFormProps) {
  const { t } = useLingui()
  const zoneName = useZoneName()
  const faultWords = useTermsProblemWords()
  const sentences = useTermsSentences()
  const [own, setOwn] = useState<Record<string, string>>({})
  const [attempt, setAttempt] = useState(0)
  const errors = { ...rest.serverFaults, ...own }
  const change = (changes: Partial<TermsDraft>) => onChange({ ...draft, ...changes })
  const partnerName = partner ?? t({ id: 'grants.partner-inline', message: 'the partner' })
  const now = use(PresentTime)()
  const sees = draft.capabilities.includes('SEE_REGISTRATIONS')

  function submit(submission: FormEvent) {
    submission.preventDefault()
    const found = { ...rest.missing, ...faultWords(fieldProblemsOf(draft, event.zone, now)) }
    setOwn(found)
    setAttempt(attempt + 1)
    if (Object.keys(found).length === 0) rest.onSend()
  }

  return (
    <FormContext value={{ fieldProblems: errors, language: 'en' }}>
      <form noValidate onSubmit={submit} className="mt-5">
        <div className="grid max-w-[44rem] gap-3 empty:hidden">
          <ErrorSummary
            attempt={attempt + rest.answers}
            fieldProblems={Object.entries(errors).map(([id, message]) => ({ id, message }))}
          />
        </div>
        {rest.before}
        <FormSection
          id="may"
          title={<Trans id="common.permissions">Permissions</Trans>}
          help={
            <Trans id="grants.most-that-its-members-can">
              The most its members can do. Their roles may limit this further.
            </Trans>
          }
        >
          <CapabilityFields
            error={errors.capabilities}
            chosen={draft.capabilities}
            onChosen={(capabilities) => change({ capabilities })}
          />
        </FormSection>
        <FormSection
          id="scope"
          title={<Trans id="grants.people-covered">People covered</Trans>}
          help={
            <Trans id="grants.without-limit-everybody-who-registers">
              Without a limit: everyone who registers. The partner never sees anyone outside the limit.
            </Trans>
          }
        >
          <ScopeFields draft={draft} event={event} errors={errors} onChange={change} />
        </FormSection>
        {sees && <SightSection draft={draft} error={errors.masks} onChange={change} />}
        <PurposeSection draft={draft} errors={errors} isOptional={!sees} onChange={change} />
        <FormSection
          id="together"
          title={<Trans id="grants.seats-and-decisions">Seats and decisions</Trans>}
          help={
            <Trans id="grants.seats-for-partner-and-decisions">
              Seats for the partner, and decisions that need both of you.
            </Trans>
          }
        >
          <AllotmentField
            facts={event.allotment}
            partner={partnerName}
            error={errors.allotment}
            value={draft.allotment}
            onValue={(allotment) => change({ allotment })}
          />
          <CountersignFields
            error={errors.countersign}
            chosen={draft.countersign}
            onChosen={(countersign) => change({ countersign })}
          />
        </FormSection>
        <FormSection id="end" title={<Trans id="grants.end-date">End date</Trans>}>
          <LocalTime
            id="endsAt"
            label={<Trans id="grants.ends-automatically-on">Ends automatically on</Trans>}
            help={
              <Trans id="grants.in-events-time-zone-either">
                In the event’s time zone, {zoneName(event.zone)}. Either of you can end it earlier.
              </Trans>
            }
            optional
            zone={event.zone}
            value={draft.endsAt}
            onValue={(endsAt) => change({ endsAt })}
          />
        </FormSection>
        <FormSection id="whole" title={<Trans id="grants.in-words-2">In words</Trans>}>
          <ul className="grid gap-1.5 border-accent border-s-2 ps-4">
            {sentences(draftInWords(draft, event), { partner: partnerName, zone: event.zone }).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {rest.refused !== undefined && <RefusalNotice refused={rest.refused} onRefetch={rest.onRefetch} />}
          <div>
            <Button type="submit" busy={rest.busy}>
              {rest.sendLabel}
            </Button>
            <p className="mt-2 text-13 text-ink-3">
              <Trans id="grants.nothing-holds-before-owner-of">
                Nothing applies until an owner of the other institute accepts.
              </Trans>
            </p>
          </div>
        </FormSection>
      </form>
    </FormContext>
  )
}

interface SectionProps {
  draft: TermsDraft
  onChange: (changes: Partial<TermsDraft>) => void
}

function SightSection({ draft, error, onChange: change }: SectionProps & { error: string | undefined }) {
  return (
    <FormSection
      id="masked"
      title={<Trans id="grants.what-partner-cant-see">What the partner can’t see</Trans>}
      help={
        <Trans id="grants.reason-that-opens-field-is">
          If a member gives a reason to reveal a field, the reason is recorded and shown to the person.
        </Trans>
      }
    >
      <MaskFields
        error={error}
        seesContacts={draft.capabilities.includes('SEE_CONTACTS')}
        sight={draft.sight}
        onSight={(sight) => change({ sight })}
      />
      <Checkbox
        id="needsConsent"
        checked={draft.needsConsent}
        onChecked={(needsConsent) => change({ needsConsent })}
        label={<Trans id="grants.only-with-each-persons-consent">Only with each person’s consent</Trans>}
        help={
          <Trans id="grants.for-partner-outside-hosts-data">
            For a partner outside the host’s data agreement. People are asked when they register and can change their
            mind at any time. The partner’s access follows their choice.
          </Trans>
        }
      />
    </FormSection>
  )
}

interface PurposeProps extends SectionProps {
  errors: Readonly<Record<string, string>>
  isOptional: boolean
}

function PurposeSection({ draft, errors, isOptional, onChange: change }: PurposeProps) {
  return (
    <FormSection
      id="purpose"
      title={<Trans id="grants.why">Purpose</Trans>}
      help={<Trans id="grants.shown-to-everyone-who-registers">Shown to everyone who registers.</Trans>}
    >
      <TextsFields
        id="purposes"
        label={<Trans id="grants.why-partner-sees-peoples-data">Purpose of the access to people’s data</Trans>}
        help={
          <Trans id="grants.one-plain-sentence-such-as">
            One plain sentence, such as: Helps choose participants from South America.
          </Trans>
        }
        errors={errors}
        rows={2}
        limit={20_000}
        optional={isOptional}
        value={draft.purposes}
        onValue={(purposes) => change({ purposes })}
      />
    </FormSection>
  )
}
