import { Trans, useLingui } from '@lingui/react/macro'
import { licenceFacts, licences } from '@plenaria/schema/citing'
import { Select, TextInput } from '../../ui/forms/inputs.tsx'
import { FormSection } from '../../ui/staff/FormSection.tsx'
import type { CitationDraft } from './reportDraft.ts'

interface FieldsProps {
  citation: CitationDraft
  errors: Readonly<Record<string, string>>
  onChange: (citation: CitationDraft) => void
}

/** Licence, DOI and citation details of the report. */
export function CitationFields({ citation, errors, onChange }: FieldsProps) {
  const { t } = useLingui()
  const { licence, doi, isbn } = citation
  return (
    <FormSection
      id="citation"
      title={<Trans id="report.citing-and-reuse">Citing and reuse</Trans>}
      help={
        <Trans id="report.shown-with-suggested-citation-in">
          Shown with the suggested citation, in the documents, and to catalogues and search engines.
        </Trans>
      }
    >
      <Select
        id="citation.licence"
        label={<Trans id="report.licence">Licence</Trans>}
        optional
        placeholder={t({ id: 'report.none-stated', message: 'None stated' })}
        choices={licences.map((each) => ({ value: each, label: licenceFacts[each].name }))}
        value={licence}
        onValue={(value) => onChange({ ...citation, licence: licences.find((each) => each === value) ?? '' })}
      />
      <TextInput
        id="citation.doi"
        label="DOI"
        optional
        help={
          <Trans id="report.as-your-registration-agency-reserved">
            As your registration agency reserved it, such as 10.1234/abc. The metadata for it can be downloaded with the
            report.
          </Trans>
        }
        error={errors['citation.doi']}
        value={doi}
        onValue={(value) => onChange({ ...citation, doi: value })}
      />
      <TextInput
        id="citation.isbn"
        label="ISBN"
        optional
        help={<Trans id="report.13-digits-with-or-without">13 digits, with or without hyphens.</Trans>}
        error={errors['citation.isbn']}
        value={isbn}
        onValue={(value) => onChange({ ...citation, isbn: value })}
      />
    </FormSection>
  )
}
