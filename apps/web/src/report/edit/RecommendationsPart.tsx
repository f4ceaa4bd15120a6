import { Trans } from '@lingui/react/macro'
import { TextsFields } from '../../institutes/TextsFields.tsx'
import { CheckboxGroup, TextInput } from '../../ui/forms/inputs.tsx'
import { FormItem, FormSection } from '../../ui/staff/FormSection.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import type { Texts } from '../../ui/staff/texts.ts'
import { emptyRecommendation, type RecommendationDraft } from './reportDraft.ts'

interface PartProps {
  recommendations: readonly RecommendationDraft[]
  /** Findings included in the report. */
  findings: readonly { id: string; text: string }[]
  errors: Readonly<Record<string, string>>
  onRecommendations: (recommendations: readonly RecommendationDraft[]) => void
}

/** Recommendations: who should do what, by when, and the findings behind each. */
export function RecommendationsPart({ recommendations, findings, errors, onRecommendations }: PartProps) {
  const add = (index: number, addressees: Texts) =>
    onRecommendations(recommendations.toSpliced(index, 0, emptyRecommendation(addressees)))
  const move = (index: number, by: 1 | -1) => {
    const moved = recommendations.slice(index, index + 1)
    onRecommendations(recommendations.toSpliced(index, 1).toSpliced(index + by, 0, ...moved))
  }
  return (
    <FormSection
      id="recommendations"
      title={<Trans id="report.recommendations">Recommendations</Trans>}
      help={
        <Trans id="report.say-who-should-do-what">
          Say who should do what, and by when. Recommendations to the same addressee are shown together, after the
          findings.
        </Trans>
      }
    >
      {recommendations.map((recommendation, index) => {
        const number = index + 1
        return (
          <FormItem
            key={recommendation.id}
            title={<Trans id="report.recommendation">Recommendation {number}</Trans>}
            actions={
              <>
                {index > 0 && (
                  <StaffButton kind="bare" onClick={() => move(index, -1)}>
                    <Trans id="common.move-up">Move up</Trans>
                  </StaffButton>
                )}
                {index < recommendations.length - 1 && (
                  <StaffButton kind="bare" onClick={() => move(index, 1)}>
                    <Trans id="common.move-down">Move down</Trans>
                  </StaffButton>
                )}
                <StaffButton kind="bare" onClick={() => onRecommendations(recommendations.toSpliced(index, 1))}>
                  <Trans id="common.remove">Remove</Trans>
                </StaffButton>
              </>
            }
          >
            <Fields
              path={`recommendations.${index}`}
              recommendation={recommendation}
              findings={findings}
              errors={errors}
              onChange={(part) => onRecommendations(recommendations.with(index, { ...recommendation, ...part }))}
            />
            <p>
              <StaffButton onClick={() => add(number, recommendation.addressees)}>
                <Trans id="report.add-another-for-this-addressee">Add another for this addressee</Trans>
              </StaffButton>
            </p>
          </FormItem>
        )
      })}
      <p>
        <StaffButton onClick={() => add(recommendations.length, {})}>
          <Trans id="report.add-recommendation">Add a recommendation</Trans>
        </StaffButton>
      </p>
    </FormSection>
  )
}

interface FieldsProps extends Pick<PartProps, 'findings' | 'errors'> {
  /** Path of the recommendation in the draft. */
  path: string
  recommendation: RecommendationDraft
  onChange: (part: Partial<RecommendationDraft>) => void
}

function Fields({ path, recommendation, findings, errors, onChange }: FieldsProps) {
  const { addressees, texts, dueOn, findingIds } = recommendation
  return (
    <>
      <TextsFields
        id={`${path}.addressees`}
        noStandIn
        label={<Trans id="report.addressed-to">Addressed to</Trans>}
        help={
          <Trans id="report.institution-or-office-such-as">
            An institution or an office, such as “Ministries of justice of the region”.
          </Trans>
        }
        errors={errors}
        value={addressees}
        onValue={(value) => onChange({ addressees: value })}
      />
      <TextsFields
        id={`${path}.texts`}
        noStandIn
        label={<Trans id="report.what-they-should-do">Recommended action</Trans>}
        rows={3}
        formatted
        errors={errors}
        value={texts}
        onValue={(value) => onChange({ texts: value })}
      />
      <TextInput
        id={`${path}.dueOn`}
        type="date"
        optional
        label={<Trans id="report.deadline">Deadline</Trans>}
        error={errors[`${path}.dueOn`]}
        value={dueOn}
        onValue={(value) => onChange({ dueOn: value })}
        className="max-w-48"
      />
      {findings.length > 0 && (
        <CheckboxGroup
          id={`${path}.findingIds`}
          label={<Trans id="report.findings-its-based-on">Supporting findings</Trans>}
          error={errors[`${path}.findingIds`]}
          choices={findings.map(({ id, text }) => ({ value: id, label: text }))}
          values={findingIds}
          onValues={(values) => onChange({ findingIds: values })}
        />
      )}
    </>
  )
}
