import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { TextInput } from '../../ui/forms/inputs.tsx'
import type { Changes, Values } from './draft.ts'
import { OrganisationInput } from './OrganisationInput.tsx'

/** Props of a group of fields: values, change handler, and errors by path. */
export interface FieldsProps {
  values: Values
  /** Takes a function if the change depends on other changes in the same batch. */
  change: (changes: Changes) => void
  errors: Readonly<Record<string, string>>
}

/** `organisation`: shown in place of the field if it can't be changed here. */
export function PersonFields({
  values,
  change,
  errors,
  slug,
  addressIsFixed,
  organisation,
}: FieldsProps & { slug: string; addressIsFixed?: boolean; organisation?: ReactNode }) {
  return (
    <>
      <TextInput
        id="name"
        label={<Trans id="common.your-name">Your name</Trans>}
        help={
          <Trans id="registering.as-it-should-stand-on">
            As it should appear on the list of participants, and on your certificate if there is one.
          </Trans>
        }
        error={errors.name}
        value={values.name}
        onValue={(name) => change({ name })}
        autoComplete="name"
      />
      {!addressIsFixed && (
        <TextInput
          id="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          label={<Trans id="common.your-e-mail-address">Your email address</Trans>}
          help={
            <Trans id="registering.we-send-link-to-your">
              We’ll email you a link to your registration. You can correct the address until it’s confirmed.
            </Trans>
          }
          error={errors.email}
          value={values.email}
          onValue={(email) => change({ email })}
        />
      )}
      {organisation ?? (
        <OrganisationInput
          slug={slug}
          error={errors.organisation}
          value={values.organisation}
          onValue={(organisation) => change({ organisation })}
        />
      )}
      {/* Shown by CSS as soon as something is typed, so that a page still loading doesn't shift under a press. */}
      <div
        className="[:has(#organisation:not(:placeholder-shown))+&]:block!"
        style={values.organisation.trim() ? undefined : { display: 'none' }}
      >
        <TextInput
          id="organisationNames"
          optional
          label={<Trans id="registering.its-acronym-or-its-name">Acronym, or name in other languages</Trans>}
          help={
            <Trans id="registering.helps-us-check-that-no">
              This helps us make sure that no report identifies you.
            </Trans>
          }
          error={errors.organisationNames}
          value={values.organisationNames}
          onValue={(organisationNames) => change({ organisationNames })}
        />
      </div>
    </>
  )
}
