import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { InvitedAs, InvitedToFragment, InvitePeopleInput, Language } from '../../__generated__/graphql.ts'
import { LeaveOut } from '../../exchange/LastStep.tsx'
import { languageOfLocale, languages } from '../../kernel/language.ts'
import { usePlannedOutcome } from '../../kernel/usePlannedOutcome.ts'
import { EmailsLabel } from '../../planned/EmailsLabel.tsx'
import { TestToMyself } from '../../planned/TestToMyself.tsx'
import { Select, TextArea } from '../../ui/forms/inputs.tsx'
import { FormSection } from '../../ui/staff/FormSection.tsx'
import { RefusalNotice } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { soonBefore, useDeadline } from './Deadline.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import { readPasted } from './pasted.ts'
import { TermsFields } from './TermsFields.tsx'
import { type Looked, useInvitePeople } from './useInvitePeople.ts'

/** Example of a line, valid in any language. */
const example = 'Ana Pérez <ana@people.example>'

interface Values {
  text: string
  groupKey: string
  language: Language
  invitedAs: InvitedAs
  note: string
}

/** Invites people from a typed or pasted list: checked person by person first, then sent as a whole. */
export function PeopleForm({ event: to, onInvited }: { event: InvitedToFragment; onInvited: () => void }) {
  const { i18n } = useLingui()
  const { slug, startsAt, zone } = to
  const groups = to.viewerCan.inviteGroups
  const [values, setValues] = useState<Values>({
    text: '',
    groupKey: groups[0]?.key ?? '',
    language: languageOfLocale(i18n.locale).api,
    invitedAs: 'PARTICIPANT',
    note: '',
  })
  const [leavesOut, setLeavesOut] = useState(false)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const [missing, setMissing] = useState(false)
  const deadline = useDeadline(soonBefore(startsAt), zone)
  const { look, invite, busy, refused } = useInvitePeople(() => deadline.setFieldProblem('OUT_OF_RANGE'))
  const people = readPasted(values.text)
  function change(changes: Partial<Values>) {
    setValues((now) => ({ ...now, ...changes }))
    setLooked(null)
  }
  const input = (skipInvalid = 0) => ({
    skipInvalid,
    eventSlug: slug,
    people,
    groupKey: values.groupKey,
    language: values.language,
    invitedAs: values.invitedAs,
    note: values.note.trim() || null,
    expiresAt: deadline.instant ?? '',
  })

  async function check(event: FormEvent) {
    event.preventDefault()
    setMissing(people.length === 0)
    if (!deadline.instant) deadline.setFieldProblem('MISSING')
    const missed = people.length === 0 ? 'people-text' : deadline.instant ? null : 'deadline'
    if (missed) return document.getElementById(missed)?.focus()
    setLeavesOut(false)
    setLooked(await look(input()))
  }

  // If the action is undone, the form keeps the list.
  const notePlanned = usePlannedOutcome((state) => {
    setWaiting(false)
    if (state === 'DONE') onInvited()
  })

  async function send() {
    if (!looked) return
    const outcome = await invite(input(leavesOut ? looked.invalid : 0))
    if (outcome === null) return
    if ('plannedId' in outcome) {
      notePlanned(outcome.plannedId)
      return setWaiting(true)
    }
    if ('problems' in outcome) return setLooked(outcome)
    toast(<Invited count={outcome.invited} />)
    onInvited()
  }

  return (
    <form noValidate onSubmit={check}>
      <PeopleSection
        values={values}
        count={people.length}
        isMissing={missing && people.length === 0}
        groups={groups}
        onChange={change}
      />
      <FormSection
        id="terms"
        title={<Trans id="invitations.invitation">The invitation</Trans>}
        help={
          <Trans id="invitations.invitation-doesnt-reserve-seat-people">
            An invitation doesn’t reserve a seat. People who register get a free seat in their group immediately if the
            seat plan allows. Otherwise, they join the waitlist.
          </Trans>
        }
      >
        <TermsFields
          deadline={deadline}
          invitedAs={values.invitedAs}
          onInvitedAs={(invitedAs) => change({ invitedAs })}
          note={values.note}
          onNote={(note) => change({ note })}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        {looked ? (
          <Found
            looked={looked}
            leavesOut={leavesOut}
            onLeavesOut={setLeavesOut}
            busy={busy || isWaiting}
            onSend={() => void send()}
            test={input(leavesOut ? looked.invalid : 0)}
          />
        ) : (
          <div>
            <StaffButton kind="primary" type="submit" busy={busy}>
              <Trans id="invitations.view-list">View the list</Trans>
            </StaffButton>
          </div>
        )}
      </FormSection>
    </form>
  )
}

interface PeopleProps {
  values: Values
  /** Number of people in the text. */
  count: number
  isMissing: boolean
  groups: InvitedToFragment['viewerCan']['inviteGroups']
  onChange: (changes: Partial<Values>) => void
}

/** The invitees, their group, and the language of their emails. */
function PeopleSection(props: PeopleProps) {
  const { values, isMissing, groups, onChange } = props
  const { t } = useLingui()
  return (
    <FormSection
      id="people"
      title={<Trans id="common.people">People</Trans>}
      help={
        <Trans id="invitations.one-line-with-name-and">
          One per line, with name and address, as copied from an email or a spreadsheet.
        </Trans>
      }
    >
      <TextArea
        id="people-text"
        label={<Trans id="invitations.names-and-addresses">Names and addresses</Trans>}
        help={example}
        error={
          isMissing
            ? t({ id: 'invitations.name-somebody-one-line', message: 'Enter at least one person, one per line.' })
            : null
        }
        rows={6}
        spellCheck={false}
        value={values.text}
        onValue={(text) => onChange({ text })}
      />
      <p role="status" className="-mt-4 text-13 text-ink-2">
        <Plural id="invitations.people" value={props.count} _0="No one so far" one="# person" other="# people" />
      </p>
      <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
        <Select
          id="group"
          label={<Trans id="common.stakeholder-group">Stakeholder group</Trans>}
          help={<Trans id="invitations.invited-people-register-in-this">Invited people register in this group.</Trans>}
          value={values.groupKey}
          onValue={(groupKey) => onChange({ groupKey })}
          choices={groups.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <Select
          id="language"
          label={<Trans id="invitations.email-language">Email language</Trans>}
          value={values.language}
          onValue={(value) =>
            onChange({ language: languages.find(({ api }) => api === value)?.api ?? values.language })
          }
          choices={languages.map(({ api, name }) => ({ value: api, label: name }))}
        />
      </div>
    </FormSection>
  )
}

function Invited(props: { count: number }) {
  return (
    <Plural
      id="invitations.invitations-are-on-their-way"
      value={props.count}
      one="The invitation is on its way"
      other="# invitations are on their way"
    />
  )
}

/** A preview of the result. */
function Found({
  looked: { ready, invalid, problems },
  leavesOut,
  onLeavesOut,
  busy,
  onSend,
  test,
}: {
  looked: Looked
  leavesOut: boolean
  onLeavesOut: (leavesOut: boolean) => void
  busy: boolean
  onSend: () => void
  /** What a test of the emails is about. */
  test: InvitePeopleInput
}) {
  const { t } = useLingui()
  const mayInvite = ready > 0 && (invalid === 0 || leavesOut)
  return (
    <div className="grid justify-items-start gap-4 border-line border-t pt-5">
      <p role="status" className="font-medium">
        <Plural
          id="invitations.people-can-be-invited"
          value={ready}
          _0="No one on this list can be invited yet."
          one="# person can be invited."
          other="# people can be invited."
        />{' '}
        {invalid > 0 && (
          <Plural
            id="invitations.rows-have-problems"
            value={invalid}
            one="One row has a problem."
            other="# rows have problems."
          />
        )}
      </p>
      {problems.length > 0 && <ProblemTable problems={problems} />}
      {invalid > 0 && ready > 0 && (
        <LeaveOut id="leave-out-people" invalid={invalid} checked={leavesOut} onChecked={onLeavesOut} />
      )}
      {ready > 0 && (
        <div className="flex flex-wrap gap-3">
          <StaffButton kind="primary" busy={busy} disabled={!mayInvite} onClick={onSend}>
            <EmailsLabel
              press={t({ id: 'invitations.send-invitations', message: 'Send invitations' })}
              people={ready}
            />
          </StaffButton>
          <TestToMyself
            action={{ kind: 'INVITE_PEOPLE', args: { input: test } }}
            language={test.language}
            disabled={busy || !mayInvite}
          />
        </div>
      )}
    </div>
  )
}
