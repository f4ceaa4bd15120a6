import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { SessionRule } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/forms/inputs.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { RuleLine, RuleName, RuleWords } from '../RuleLine.tsx'
import type { ShownSession } from './sessionFacts.ts'

const SetRule = graphql(`
  mutation SetSessionRule($input: SetSessionRuleInput!) {
    setSessionRule(input: $input) {
      __typename
      ... on SessionRuleSet {
        session {
          ...ProgrammeSession
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface StaffButtonProps {
  session: ShownSession
  /** Whether the session has other unsaved changes. */
  isUnsaved: boolean
  onRefetch: () => void
}

/** The session's confidentiality rule, with a button to change it for members who manage the session. */
export function RuleButton({ session, isUnsaved, onRefetch }: StaffButtonProps) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  return (
    <section
      aria-label={t({ id: 'sessions.confidentiality-rule', message: 'Confidentiality rule' })}
      className="mt-6 grid justify-items-start gap-2"
    >
      <h3 className="font-medium">
        <Trans id="sessions.confidentiality-rule">Confidentiality rule</Trans>
      </h3>
      <RuleLine rule={session.rule} />
      {session.viewerCan.manage &&
        (isUnsaved ? (
          <p className="text-13 text-ink-2">
            <Trans id="sessions.to-change-rule-save-session">To change the rule, save the session first.</Trans>
          </p>
        ) : (
          <StaffButton onClick={() => setAsking(true)}>
            <Trans id="sessions.change-rule">Change the rule</Trans>
          </StaffButton>
        ))}
      {asking && <Choice session={session} onRefetch={onRefetch} onClose={() => setAsking(false)} />}
    </section>
  )
}

const rules: readonly SessionRule[] = ['CHATHAM_HOUSE', 'ON_RECORD', 'CLOSED']

function Choice({
  session,
  onRefetch,
  onClose,
}: Pick<StaffButtonProps, 'session' | 'onRefetch'> & { onClose: () => void }) {
  const { id, version } = session
  const [rule, setRule] = useState(session.rule)
  const [refused, setRefused] = useState<Refused | null>()
  const [set, { loading }] = useMutation(SetRule)

  async function save() {
    const answer = await set({ variables: { input: { sessionId: id, version, rule } } }).catch(() => null)
    const result = answer?.data?.setSessionRule
    if (result?.__typename !== 'SessionRuleSet') return setRefused(result ?? null)
    toast(<Trans id="sessions.rule-saved-everyone-in-session">Rule saved. Everyone in the session can see it.</Trans>)
    onClose()
  }

  return (
    <Dialog title={<Trans id="sessions.confidentiality-rule">Confidentiality rule</Trans>} onClose={onClose}>
      <div className="mt-4 grid gap-4">
        {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
        <RadioGroup
          id="rule"
          label={<Trans id="sessions.rule">Rule</Trans>}
          help={
            <Trans id="sessions.once-session-has-begun-it">
              Once the session has begun, the rule can only become stricter.
            </Trans>
          }
          value={rule}
          onValue={(value) => setRule(rules.find((each) => each === value) ?? rule)}
          choices={rules.map((each) => ({
            value: each,
            label: <RuleName rule={each} />,
            help: <RuleWords rule={each} />,
          }))}
        />
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={loading} onClick={save}>
          <Trans id="common.set-rule">Save rule</Trans>
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
