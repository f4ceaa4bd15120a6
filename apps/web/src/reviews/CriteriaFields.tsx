import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { TextInput } from '../ui/forms/inputs.tsx'
import { FormContext, FormItem, FormSection, useFieldProblem } from '../ui/staff/FormSection.tsx'
import { LocalisedInput } from '../ui/staff/LocalisedInput.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { textFor } from '../ui/staff/texts.ts'
import { type CriterionDraft, emptyCriterion } from './criteriaDraft.ts'

interface CriteriaFieldsProps {
  criteria: readonly CriterionDraft[]
  /** Keys of criteria that already have scores. */
  locked: readonly string[]
  onChange: (criteria: CriterionDraft[]) => void
}

export function CriteriaFields({ criteria, locked, onChange }: CriteriaFieldsProps) {
  const { t } = useLingui()
  const { language } = use(FormContext)
  const isLocked = ({ key }: CriterionDraft) => locked.includes(key)

  function swap(index: number) {
    const next = [...criteria]
    const [moved] = next.splice(index, 1)
    if (moved) next.splice(index - 1, 0, moved)
    onChange(next)
  }

  return (
    <FormSection
      id="criteria"
      title={<Trans id="reviews.criteria">Criteria</Trans>}
      help={
        locked.length > 0 ? (
          <Trans id="reviews.applications-have-been-reviewed-by">
            Applications have already been reviewed by these criteria. You can reword them and add others. Scales and
            weights are fixed, so that scores stay comparable.
          </Trans>
        ) : (
          <Trans id="reviews.each-reviewer-gives-points-by">
            Each reviewer gives points for every criterion. The score is the weighted total, out of 100.
          </Trans>
        )
      }
    >
      {criteria.map((criterion, index) => {
        const set = (change: Partial<CriterionDraft>) =>
          onChange(criteria.map((each, place) => (place === index ? { ...each, ...change } : each)))
        const path = `criteria.${index}`
        return (
          <FormItem
            key={criterion.id}
            title={
              textFor(language, criterion.labels) || t({ id: 'reviews.criterion', message: `Criterion ${index + 1}` })
            }
            actions={
              <>
                {index > 0 && (
                  <StaffButton kind="bare" onClick={() => swap(index)}>
                    <Trans id="common.move-up">Move up</Trans>
                  </StaffButton>
                )}
                {!isLocked(criterion) && (
                  <StaffButton kind="bare" onClick={() => onChange(criteria.filter((each) => each !== criterion))}>
                    <Trans id="common.remove">Remove</Trans>
                  </StaffButton>
                )}
              </>
            }
          >
            <LocalisedInput
              path={`${path}.labels`}
              label={<Trans id="reviews.criterion-2">Criterion</Trans>}
              value={criterion.labels}
              onValue={(labels) => set({ labels })}
            />
            <LocalisedInput
              path={`${path}.helps`}
              label={<Trans id="reviews.what-to-look-for">What to look for</Trans>}
              optional
              value={criterion.helps}
              onValue={(helps) => set({ helps })}
            />
            <div className="grid gap-4 sm:grid-cols-2">
              <WholeNumber
                id={`${path}.maximum`}
                label={t({ id: 'reviews.scale-from-0-to', message: 'Scale from 0 to' })}
                help={t({ id: 'reviews.1-to-9-one-key', message: '1 to 9, so that each score has its own key' })}
                disabled={isLocked(criterion)}
                value={criterion.maximum}
                onValue={(maximum) => set({ maximum })}
              />
              <WholeNumber
                id={`${path}.weight`}
                label={t({ id: 'reviews.weight', message: 'Weight' })}
                help={t({ id: 'reviews.1-to-10-beside-others', message: '1 to 10, relative to the others' })}
                disabled={isLocked(criterion)}
                value={criterion.weight}
                onValue={(weight) => set({ weight })}
              />
            </div>
          </FormItem>
        )
      })}
      <p>
        <StaffButton onClick={() => onChange([...criteria, emptyCriterion()])}>
          <Trans id="reviews.add-criterion">Add a criterion</Trans>
        </StaffButton>
      </p>
    </FormSection>
  )
}

function WholeNumber(props: {
  id: string
  label: string
  help: string
  disabled: boolean
  value: string
  onValue: (value: string) => void
}) {
  return <TextInput {...props} inputMode="numeric" error={useFieldProblem(props.id)} className="disabled:opacity-60" />
}
