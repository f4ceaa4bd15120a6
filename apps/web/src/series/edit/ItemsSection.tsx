import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextsFields } from '../../institutes/TextsFields.tsx'
import { languageOfLocale } from '../../kernel/language.ts'
import { newId } from '../../kernel/newId.ts'
import { CheckboxGroup, Select, TextInput } from '../../ui/forms/inputs.tsx'
import { useCodeName } from '../../ui/languages/codeNames.ts'
import { FormItem, FormSection } from '../../ui/staff/FormSection.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { firstText } from '../../ui/staff/texts.ts'
import { publicationWords } from '../publicationWords.ts'
import { emptyPublication, type ItemDraft, type PublicationDraft } from './seriesDraft.ts'

interface ItemsSectionProps {
  items: readonly ItemDraft[]
  /** Events that can be added. */
  events: readonly { slug: string; title: string }[]
  errors: Readonly<Record<string, string>>
  onItems: (items: ItemDraft[]) => void
}

/** Edits the items of the series, in order. */
export function ItemsSection({ items, events, errors, onItems }: ItemsSectionProps) {
  const { t, i18n } = useLingui()
  const own = languageOfLocale(i18n.locale).api
  const [chosen, setChosen] = useState('')
  const free = events.filter(({ slug }) => items.every((item) => 'publication' in item || item.eventSlug !== slug))

  const titleOf = ({ titles }: PublicationDraft) =>
    titles[own]?.trim() || firstText(titles) || t({ id: 'series.publication', message: 'A publication' })

  function move(index: number, by: 1 | -1) {
    const next = [...items]
    const [moved] = next.splice(index, 1)
    if (moved) next.splice(index + by, 0, moved)
    onItems(next)
  }

  function putIn() {
    const event = free.find(({ slug }) => slug === chosen)
    if (event) onItems([...items, { id: event.slug, eventSlug: event.slug, title: event.title }])
    setChosen('')
  }

  return (
    <FormSection
      id="items"
      title={<Trans id="series.items-in-series">Items in the series</Trans>}
      help={
        <Trans id="series.in-this-order-on-page">
          Shown in this order on the series page. An event can be in only one series.
        </Trans>
      }
    >
      {items.map((item, index) => (
        <FormItem
          key={item.id}
          title={
            'publication' in item ? (
              titleOf(item.publication)
            ) : (
              <>
                <Trans id="common.event-2">Event</Trans>
                <span className="sr-only">: {item.title}</span>
              </>
            )
          }
          actions={
            <>
              {index > 0 && (
                <StaffButton kind="bare" onClick={() => move(index, -1)}>
                  <Trans id="common.move-up">Move up</Trans>
                </StaffButton>
              )}
              {index < items.length - 1 && (
                <StaffButton kind="bare" onClick={() => move(index, 1)}>
                  <Trans id="common.move-down">Move down</Trans>
                </StaffButton>
              )}
              <StaffButton kind="bare" onClick={() => onItems(items.filter((_, each) => each !== index))}>
                <Trans id="common.remove">Remove</Trans>
              </StaffButton>
            </>
          }
        >
          {'publication' in item ? (
            <PublicationFields
              path={`items.${index}.publication`}
              publication={item.publication}
              errors={errors}
              onChange={(change) =>
                onItems(
                  items.map((each, place) =>
                    place === index ? { id: item.id, publication: { ...item.publication, ...change } } : each,
                  ),
                )
              }
            />
          ) : (
            <p id={`items.${index}.eventSlug`} tabIndex={-1}>
              {item.title}
              {errors[`items.${index}.eventSlug`] && (
                <span className="block text-fault">{errors[`items.${index}.eventSlug`]}</span>
              )}
            </p>
          )}
        </FormItem>
      ))}
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 grow basis-64">
          <Select
            id="event"
            label={<Trans id="series.event-to-put-in">Event to add</Trans>}
            optional
            placeholder={t({ id: 'series.choose-event', message: 'Choose an event' })}
            choices={free.map(({ slug, title }) => ({ value: slug, label: title }))}
            value={chosen}
            onValue={setChosen}
          />
        </div>
        <StaffButton disabled={chosen === ''} onClick={putIn} className="mb-1.5">
          <Trans id="series.add-to-series">Add to series</Trans>
        </StaffButton>
      </div>
      <p>
        <StaffButton onClick={() => onItems([...items, { id: newId(), publication: emptyPublication() }])}>
          <Trans id="series.add-publication">Add a publication</Trans>
        </StaffButton>
      </p>
    </FormSection>
  )
}

const usual = ['en', 'es', 'pt', 'fr', 'ht', 'nl', 'qu', 'gn', 'ay']

function PublicationFields({
  path,
  publication,
  errors,
  onChange,
}: {
  path: string
  publication: PublicationDraft
  errors: Readonly<Record<string, string>>
  onChange: (change: Partial<PublicationDraft>) => void
}) {
  const { t } = useLingui()
  const { kind, titles, publishedOn, link, languages } = publication
  const languageName = useCodeName('language')
  return (
    <>
      <Select
        id={`${path}.kind`}
        label={<Trans id="common.kind">Kind</Trans>}
        choices={Object.entries(publicationWords).map(([value, words]) => ({ value, label: t(words) }))}
        value={kind}
        onValue={(value) => onChange({ kind: value as PublicationDraft['kind'] })}
      />
      <TextsFields
        id={`${path}.titles`}
        label={<Trans id="common.title">Title</Trans>}
        errors={errors}
        value={titles}
        onValue={(value) => onChange({ titles: value })}
      />
      <TextInput
        id={`${path}.publishedOn`}
        type="date"
        label={<Trans id="series.published-on">Published on</Trans>}
        error={errors[`${path}.publishedOn`]}
        value={publishedOn}
        onValue={(value) => onChange({ publishedOn: value })}
        className="max-w-48"
      />
      <TextInput
        id={`${path}.link`}
        type="url"
        label={<Trans id="series.link">Link</Trans>}
        placeholder="https://"
        error={errors[`${path}.link`]}
        value={link}
        onValue={(value) => onChange({ link: value })}
      />
      <CheckboxGroup
        id={`${path}.languages`}
        label={<Trans id="common.languages">Languages</Trans>}
        error={errors[`${path}.languages`]}
        columns
        choices={[...new Set([...usual, ...languages])].map((code) => ({ value: code, label: languageName(code) }))}
        values={languages}
        onValues={(values) => onChange({ languages: values })}
      />
    </>
  )
}
