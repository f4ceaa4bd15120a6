import { Trans, useLingui } from '@lingui/react/macro'
import type { CountersignedAct } from '../../__generated__/graphql.ts'
import { CheckboxGroup } from '../../ui/forms/inputs.tsx'
import { actWords, countersignedActs } from '../grantWords.ts'

export function CountersignFields({
  error,
  chosen,
  onChosen,
}: {
  error: string | undefined
  chosen: readonly CountersignedAct[]
  onChosen: (chosen: CountersignedAct[]) => void
}) {
  const { t } = useLingui()
  return (
    <CheckboxGroup
      id="countersign"
      label={<Trans id="grants.takes-effect-only-once-both">Takes effect only once both have agreed</Trans>}
      help={
        <Trans id="grants.making-request-counts-as-agreement">
          Making a request counts as agreement. Participants can always withdraw. Every institute named in a report must
          agree to it, whatever you choose here.
        </Trans>
      }
      error={error}
      choices={countersignedActs.map((act) => ({
        value: act,
        label: t(actWords[act].name),
        help: t(actWords[act].meaning),
      }))}
      values={chosen}
      onValues={(values) => onChosen(countersignedActs.filter((act) => values.includes(act)))}
      optional
    />
  )
}
