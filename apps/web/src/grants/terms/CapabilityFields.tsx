import { Trans, useLingui } from '@lingui/react/macro'
import type { Capability } from '../../__generated__/graphql.ts'
import { allCapabilities, capabilityGroups, capabilityWords } from '../../tokens/capabilityWords.ts'
import { FieldGroup } from '../../ui/forms/Field.tsx'
import { Checkbox } from '../../ui/forms/inputs.tsx'

/** A partner's capabilities by area, in plain words. */
export function CapabilityFields({
  error,
  chosen,
  onChosen,
}: {
  error: string | undefined
  chosen: readonly Capability[]
  onChosen: (chosen: Capability[]) => void
}) {
  const { t } = useLingui()
  return (
    <FieldGroup id="capabilities" label={<Trans id="grants.its-members-may">Its members can</Trans>} error={error}>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {capabilityGroups.map(({ key, name, capabilities }) => (
          <fieldset key={key} className="grid content-start gap-3">
            <legend className="mb-2 text-13 text-ink-3">{t(name)}</legend>
            {capabilities.map((capability) => (
              <Checkbox
                key={capability}
                id={`capabilities:${capability}`}
                name="capabilities"
                label={t(capabilityWords[capability].name)}
                help={t(capabilityWords[capability].meaning)}
                checked={chosen.includes(capability)}
                onChecked={(checked) =>
                  onChosen(allCapabilities.filter((each) => (each === capability ? checked : chosen.includes(each))))
                }
              />
            ))}
          </fieldset>
        ))}
      </div>
    </FieldGroup>
  )
}
