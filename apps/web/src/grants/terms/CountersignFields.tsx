import { Trans, useLingui } from '@lingui/react/macro'
import type { CountersignedAction } from '../../__generated__/graphql.ts'
import { CheckboxGroup } from '../../ui/forms/inputs.tsx'
import { actionWords, countersignedActions } from '../grantWords.ts'

export function CountersignFields({
  error,
  chosen,
  onChosen,
}: {
  error: string | undefined
  chosen: readonly CountersignedAction[]
  onChosen: (chosen: CountersignedAction[]) => void
}) {
  const { t } = useLingui()
  return (
    <CheckboxGroup
      id="countersign"
      label={<Trans id="grants.takes-effect-only-once-both">Actions that both institutes must agree to</Trans>}
      help={
        <Trans id="grants.making-request-counts-as-agreement">
          Making a request counts as agreement. Participants can always withdraw. Every institute named in a report must
          agree to it, whatever you choose here.
        </Trans>
      }
      error={error}
      choices={countersignedActions.map((action) => ({
        value: action,
        label: t(actionWords[action].name),
        help: t(actionWords[action].meaning),
      }))}
      values={chosen}
      onValues={(values) => onChosen(countersignedActions.filter((action) => values.includes(action)))}
      optional
    />
  )
}
