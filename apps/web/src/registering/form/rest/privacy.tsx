import { Trans } from '@lingui/react/macro'
import type { EventKind } from '../../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../../__generated__/index.ts'
import { FieldGroup } from '../../../ui/forms/Field.tsx'
import { Checkbox, TextInput } from '../../../ui/forms/inputs.tsx'
import type { FieldsProps } from '../PersonFields.tsx'

export const Sharing_event = graphql(`
  fragment Sharing_event on Event {
    institutes {
      terms
      access
      institute {
        slug
        name
      }
    }
  }
`)

/** One checkbox per partner that needs the person's consent; all start unticked. */
export function SharingFields({
  values,
  change,
  errors,
  event,
}: FieldsProps & { event: FragmentType<typeof Sharing_event> }) {
  const { institutes } = readFragment(Sharing_event, event)
  const asking = institutes.flatMap(({ terms, ...rest }) => (terms ? [{ ...rest, terms }] : []))
  if (asking.length === 0) return null
  return (
    <FieldGroup
      id="shareWith"
      optional
      label={<Trans id="registering.who-else-may-see-it">Who else may see it?</Trans>}
      help={
        <Trans id="registering.your-choice-doesnt-affect-your">
          Your choice doesn’t affect your seat. You can withdraw consent at any time, with immediate effect.
        </Trans>
      }
      error={errors.shareWith}
    >
      <div className="grid gap-3">
        {asking.map(({ institute: { slug, name }, terms, access }) => (
          <Checkbox
            key={slug}
            id={`shareWith:${slug}`}
            name="shareWith"
            checked={values.shareWith.includes(terms)}
            onChecked={(given) =>
              change(({ shareWith }) => ({
                shareWith: given ? [...shareWith, terms] : shareWith.filter((each) => each !== terms),
              }))
            }
            label={<Trans id="registering.let-see-my-registration">Let {name} see my registration</Trans>}
            help={access.join(' ')}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** A protected person's choices; protection itself is requested on the first page. */
export function ProtectionDetails({ values, change, errors }: FieldsProps) {
  if (!values.protectIdentity) return null
  return (
    <TextInput
      id="pseudonym"
      optional
      autoComplete="off"
      label={<Trans id="registering.what-should-they-call-you">What should they call you instead?</Trans>}
      help={
        <Trans id="registering.name-that-you-choose-stands">
          This name appears in the organisers’ lists, files and emails. Don’t use one that people know you by. Without a
          name, your reference appears.
        </Trans>
      }
      error={errors.pseudonym}
      value={values.pseudonym}
      onValue={(pseudonym) => change({ pseudonym })}
    />
  )
}

/** For people who name an organisation that isn't hidden with their other details. */
export function AffiliationField({ values, change, kind }: FieldsProps & { kind: EventKind }) {
  if (values.organisation.trim() === '' || values.protectIdentity) return null
  const isDialogue = kind === 'DIALOGUE'
  return (
    <FieldGroup
      id="affiliation"
      optional
      label={
        isDialogue ? (
          <Trans id="registering.for-whom-do-you-speak">Who do you speak for?</Trans>
        ) : (
          <Trans id="registering.can-we-show-your-organisation">Can we show your organisation?</Trans>
        )
      }
    >
      <Checkbox
        id="affiliation:hidden"
        checked={values.affiliation !== 'SHOWN'}
        onChecked={(hidden) =>
          change({ affiliation: hidden ? (isDialogue ? 'PERSONAL_CAPACITY' : 'HIDDEN') : 'SHOWN' })
        }
        label={
          isDialogue ? (
            <Trans id="registering.i-take-part-in-personal">I’m taking part in a personal capacity</Trans>
          ) : (
            <Trans id="registering.do-not-show-my-organisation">Don’t show my organisation</Trans>
          )
        }
        help={
          isDialogue ? (
            <Trans id="registering.what-you-say-is-then">
              You then speak for yourself, not for your organisation. Lists say “personal capacity” instead of your
              organisation’s name. It still counts towards the seats that one organisation may have. Staff who need to
              know it must record a reason.
            </Trans>
          ) : (
            <Trans id="registering.organisation-not-shown">
              Your organisation won’t appear in lists or exports. You still count towards its seat limit. Staff who need
              to see its name must record a reason.
            </Trans>
          )
        }
      />
    </FieldGroup>
  )
}
