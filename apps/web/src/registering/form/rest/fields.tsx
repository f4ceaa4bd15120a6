import { Trans, useLingui } from '@lingui/react/macro'
import { countries, languageCodes } from '@plenaria/schema/countries'
import { type ReactNode, useState } from 'react'
import type { Admission, EventKind } from '../../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../../__generated__/index.ts'
import { useTextLanguage } from '../../../kernel/textLanguage.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup, Select, TextArea } from '../../../ui/forms/inputs.tsx'
import { namesOfMore, useCodeChoices } from '../../../ui/languages/codeNames.ts'
import { useMoreLanguages } from '../../../ui/languages/useMoreLanguages.ts'
import { raised } from '../../../ui/useList.ts'
import type { FieldsProps } from '../PersonFields.tsx'
import { NotTranslatedYet } from './NotTranslatedYet.tsx'
import { ShownAsWritten } from './ShownAsWritten.tsx'

export const GroupChoices_event = graphql(`
  fragment GroupChoices_event on Event {
    languages
    groups {
      key
      name
      names {
        language
      }
      description
    }
  }
`)

const commonLanguages = ['en', 'es', 'pt', 'fr']

/** `given`: shown in place of the choice if the group is already fixed. */
export function GroupFields({
  values,
  change,
  errors,
  event: asked,
  given = null,
}: FieldsProps & { event: FragmentType<typeof GroupChoices_event>; given?: ReactNode }) {
  const event = readFragment(GroupChoices_event, asked)
  const { t, i18n } = useLingui()
  const [asksForMore, setAsksForMore] = useState(false)
  useMoreLanguages(values.languages, asksForMore)
  const more = namesOfMore.get(i18n.locale)
  const textLanguage = useTextLanguage()
  const countryNames = useCodeChoices('region', countries)
  const languageNames = useCodeChoices('language', [...languageCodes, ...(more?.keys() ?? [])])
  const shown = given ? event.groups.filter(({ key }) => key === values.groupKey) : event.groups
  const nearest = [...new Set([...event.languages, ...commonLanguages, ...values.languages])]
  const nameOf = (code: string) => languageNames.find(({ value }) => value === code)?.label ?? code
  return (
    <>
      <ShownAsWritten languages={shown.map(({ names }) => textLanguage(names))} />
      {given ? (
        <div>
          <p className="font-medium">{given}</p>
          {shown.map(({ key, name, names }) => (
            <p key={key} className="mt-1" lang={textLanguage(names)?.locale}>
              {name}
            </p>
          ))}
        </div>
      ) : (
        <RadioGroup
          id="groupKey"
          label={<Trans id="registering.which-group-do-you-speak">Which group do you belong to?</Trans>}
          help={
            <Trans id="registering.choose-one-that-fits-best">
              Choose the one that fits best. The seats are balanced between the groups.
            </Trans>
          }
          error={errors.groupKey}
          value={values.groupKey}
          onValue={(groupKey) => change({ groupKey })}
          choices={shown.map(({ key, name, names, description }) => ({
            value: key,
            label: <span lang={textLanguage(names)?.locale}>{name}</span>,
            help: description,
          }))}
        />
      )}
      <Select
        id="country"
        label={<Trans id="registering.country-or-territory-where-you">Country or territory where you work</Trans>}
        help={
          <Trans id="registering.why-country">
            This shows the organisers which countries are represented and which are missing.
          </Trans>
        }
        error={errors.country}
        value={values.country}
        onValue={(country) => change({ country })}
        choices={countryNames}
        placeholder={t({ id: 'common.choose-from-list', message: 'Choose from the list' })}
      />
      <CheckboxGroup
        id="languages"
        columns
        label={<Trans id="registering.languages-you-can-take-part">Languages you can take part in</Trans>}
        help={
          <Trans id="registering.select-every-language-you-can">
            Select every language you can follow without an interpreter. We plan interpretation from this.
          </Trans>
        }
        error={errors.languages}
        values={values.languages}
        onValues={(languages) => change({ languages })}
        choices={nearest.map((code) => ({ value: code, label: raised(nameOf(code)) }))}
      />
      <Select
        id="another-language"
        optional
        label={<Trans id="registering.another-language">Another language</Trans>}
        value=""
        onValue={(code) => code && change({ languages: [...values.languages, code] })}
        choices={languageNames.filter(({ value }) => !nearest.includes(value))}
        placeholder={t({ id: 'registering.add-from-list', message: 'Add from the list' })}
      />
      {!more && (
        <Button kind="quiet" busy={asksForMore} onClick={() => setAsksForMore(true)}>
          <Trans id="registering.add-more-languages">Add Indigenous and sign languages to the list</Trans>
        </Button>
      )}
    </>
  )
}

export const ConsentTexts_event = graphql(`
  fragment ConsentTexts_event on Event {
    consents {
      key
      version
      required
      text
      texts {
        language
      }
    }
  }
`)

export function ConsentFields({
  values,
  change,
  errors,
  event,
}: FieldsProps & { event: FragmentType<typeof ConsentTexts_event> }) {
  const { consents } = readFragment(ConsentTexts_event, event)
  const textLanguage = useTextLanguage()
  return (
    <div className="grid gap-5">
      <NotTranslatedYet languages={consents.map(({ texts }) => textLanguage(texts))} />
      {consents.map(({ key, required, text, texts }) => {
        const id = `consents.${key}`
        const error = errors[id]
        return (
          <div key={key} className={error ? 'border-fault border-s-4 ps-4' : undefined}>
            {error && <p className="mb-1 font-medium text-15 text-fault">{error}</p>}
            <Checkbox
              id={id}
              checked={values.consents[key] ?? false}
              onChecked={(given) => change(({ consents }) => ({ consents: { ...consents, [key]: given } }))}
              invalid={Boolean(error)}
              label={
                <>
                  <span lang={textLanguage(texts)?.locale}>{text}</span>
                  {!required && <Optional />}
                </>
              }
            />
          </div>
        )
      })}
    </div>
  )
}

const Optional = (): ReactNode => (
  <span className="text-ink-3">
    {' '}
    <Trans id="common.optional">(optional)</Trans>
  </span>
)

/** `event` determines the wording, for a course or a room; states which fields are read before seats are allocated. */
export function MotivationField({
  values,
  change,
  errors,
  event: { kind, admission },
}: FieldsProps & { event: { kind: EventKind; admission: Admission } }) {
  const isCourse = kind === 'TRAINING'
  return (
    <TextArea
      id="motivation"
      optional
      rows={7}
      limit={4_000}
      label={
        isCourse ? (
          <Trans id="registering.what-do-you-hope-to">What do you hope to learn?</Trans>
        ) : (
          <Trans id="registering.what-would-you-bring-into">What would you bring to the room?</Trans>
        )
      }
      help={
        admission === 'REVIEW' ? (
          <Trans id="registering.organisers-read-this-when-they">
            The organisers read this when they compose the room. A few sentences are enough.
          </Trans>
        ) : isCourse ? (
          <Trans id="registering.this-helps-trainers-and-doesnt">
            This helps the trainers and doesn’t affect your seat.
          </Trans>
        ) : (
          <Trans id="registering.this-helps-organisers-and-doesnt">
            This helps the organisers and doesn’t affect your seat.
          </Trans>
        )
      }
      error={errors.motivation}
      value={values.motivation}
      onValue={(motivation) => change({ motivation })}
    />
  )
}
