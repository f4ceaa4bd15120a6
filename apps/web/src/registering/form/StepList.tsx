import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import type { Step } from './steps.ts'

export function useStepNames(): Record<Step, string> {
  const { t } = useLingui()
  return {
    you: t({ id: 'registering.about-you', message: 'About you' }),
    group: t({ id: 'registering.your-group-and-country', message: 'Your group and country' }),
    sessions: t({ id: 'sessions.your-sessions', message: 'Your sessions' }),
    contribution: t({ id: 'registering.your-contribution', message: 'Your contribution' }),
    data: t({ id: 'common.your-data', message: 'Your data' }),
    check: t({ id: 'registering.check-and-send', message: 'Check and send' }),
  }
}

/** Shows progress through the form. Completed steps can be opened; all can, once the last was reached. */
export function StepList({
  slug,
  step,
  steps,
  mayJump,
}: {
  slug: string
  step: Step
  steps: readonly Step[]
  mayJump: boolean
}) {
  const { t } = useLingui()
  const names = useStepNames()
  const place = steps.indexOf(step)
  return (
    <nav
      aria-label={t({ id: 'registering.steps-of-form', message: 'Form steps' })}
      className="lg:pt-2.5 noscript:hidden"
    >
      <p className="text-15 text-ink-2 lg:hidden">
        <Trans id="registering.step-of">
          Step {place + 1} of {steps.length}
        </Trans>
      </p>
      <ol className="hidden gap-2.5 text-15 lg:grid">
        {steps.map((each, at) => (
          <li key={each} aria-current={each === step ? 'step' : undefined} className="flex gap-3">
            <span className={`w-3 text-end ${at === place ? 'text-ink' : 'text-ink-3'}`}>{at + 1}</span>
            {at !== place && (at < place || mayJump) ? (
              <TextLink to={paths.register(slug, each === 'you' ? '' : each)}>{names[each]}</TextLink>
            ) : (
              <span className={at === place ? 'font-medium' : 'text-ink-2'}>{names[each]}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
