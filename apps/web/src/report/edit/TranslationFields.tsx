import { Trans } from '@lingui/react/macro'
import { languages } from '../../kernel/language.ts'
import { Checkbox, Select } from '../../ui/forms/inputs.tsx'
import { FormSection } from '../../ui/staff/FormSection.tsx'
import type { ReportDraft } from './reportDraft.ts'

interface FieldsProps {
  draft: ReportDraft
  onChange: (part: Partial<ReportDraft>) => void
}

/** Which language is the original, and whether the report says that translations are older than it. */
export function TranslationFields({ draft: { originalLanguage, marksStale }, onChange }: FieldsProps) {
  return (
    <FormSection
      id="original"
      title={<Trans id="report.original-and-translations">Original and translations</Trans>}
      help={
        <Trans id="report.if-original-changes-its-translations">
          If the original changes, its translations count as outdated until someone updates or confirms them.
        </Trans>
      }
    >
      <Select
        id="originalLanguage"
        label={<Trans id="report.language-of-original">Original language</Trans>}
        choices={languages.map(({ api, name }) => ({ value: api, label: name }))}
        value={originalLanguage}
        onValue={(value) =>
          onChange({ originalLanguage: languages.find(({ api }) => api === value)?.api ?? originalLanguage })
        }
        className="max-w-60"
      />
      <Checkbox
        id="marksStale"
        checked={marksStale}
        onChecked={(isMarked) => onChange({ marksStale: isMarked })}
        label={
          <Trans id="report.publish-outdated-translations-with-note">
            Publish outdated translations, with a note that parts of them are older than the original
          </Trans>
        }
      />
    </FormSection>
  )
}
