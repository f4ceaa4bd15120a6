import { Trans, useLingui } from '@lingui/react/macro'
import { checkEmail } from '@plenaria/schema/texts'
import { type FormEvent, useState } from 'react'
import type { MemberRole } from '../__generated__/graphql.ts'
import { fieldMessage } from '../kernel/fieldMessage.ts'
import { languageOfLocale } from '../kernel/language.ts'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { toast } from '../ui/Toast.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { useInvite } from './useInvite.ts'

export function InviteForm({ slug }: { slug: string }) {
  const { i18n, t } = useLingui()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<MemberRole>('REVIEWER')
  const [error, setError] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>()
  const { invite, busy } = useInvite(slug)

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setRefused(undefined)
    const [problem] = checkEmail('invite-email', email)
    setError(problem ? fieldMessage(languageOfLocale(i18n.locale).api, problem) : null)
    if (problem) return document.getElementById('invite-email')?.focus()
    const to = email.trim()
    const outcome = await invite(to, role)
    if (outcome.kind !== 'refused') {
      setEmail('')
      if (outcome.kind === 'sent')
        toast(<Trans id="institutes.invitation-is-on-its-way">The invitation is on its way to {to}</Trans>)
      return
    }
    setError(outcome.emailProblem)
    if (!outcome.emailProblem) setRefused(outcome.refused)
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <TextInput
        id="invite-email"
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        label={<Trans id="common.email-address">Email address</Trans>}
        error={error}
        value={email}
        onValue={setEmail}
      />
      <RoleChoice id="invite-role" role={role} onRole={setRole} />
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <div>
        <Button type="submit" busy={busy}>
          <EmailsLabel press={t({ id: 'common.send-invitation', message: 'Send invitation' })} people={1} />
        </Button>
      </div>
    </form>
  )
}
