import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberRole } from '../__generated__/graphql.ts'
import { RadioGroup } from '../ui/forms/inputs.tsx'
import { memberRoles, roleMeanings, roleNames } from './roleWords.ts'

/** The five roles and their rights. */
export function RoleChoice({ id, role, onRole }: { id: string; role: MemberRole; onRole: (role: MemberRole) => void }) {
  const { t } = useLingui()
  return (
    <RadioGroup
      id={id}
      label={<Trans id="institutes.role">Role</Trans>}
      value={role}
      onValue={(value) => {
        const chosen = memberRoles.find((each) => each === value)
        if (chosen) onRole(chosen)
      }}
      choices={memberRoles.map((each) => ({ value: each, label: t(roleNames[each]), help: t(roleMeanings[each]) }))}
    />
  )
}
