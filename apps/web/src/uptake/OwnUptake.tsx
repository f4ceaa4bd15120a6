import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { languageOfLocale } from '../kernel/language.ts'
import { Button } from '../ui/Button.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { Notice } from '../ui/Notice.tsx'
import { emptyDraft } from './draft.ts'
import { UptakeEntries } from './entries.tsx'
import { findingChoices, inputOf, UptakeForm } from './UptakeForm.tsx'

const OwnUptakeReport = graphql(`
  fragment OwnUptake_report on ReportByLink {
    event {
      slug
      report {
        uptake {
          finding {
            id
            place
            texts {
              language
              text
            }
          }
          recommendations {
            id
            place
            texts {
              language
              text
            }
          }
        }
      }
    }
    uptake {
      id
      ...UptakeEntries_Entry
    }
  }
`)

const ReportUptake = graphql(`
  mutation ReportUptake($input: ReportUptakeInput!) {
    reportUptake(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface OwnUptakeProps {
  token: string
  report: FragmentType<typeof OwnUptakeReport>
  onSaid: () => void
}

/** Uptake reported by a recipient through their link. */
export function OwnUptake({ token, report: given, onSaid }: OwnUptakeProps) {
  const { i18n } = useLingui()
  const { event, uptake } = readFragment(OwnUptakeReport, given)
  const language = languageOfLocale(i18n.locale).api
  const [draft, setDraft] = useState(() => emptyDraft(language))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<{ message: string | null } | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [report, { loading }] = useMutation(ReportUptake)
  const followed = event.report?.uptake ?? []
  const findings = findingChoices(followed, language)

  async function send() {
    setErrors({})
    setRefused(null)
    const answer = await report({ variables: { input: { token, facts: inputOf(draft) } } }).catch(() => null)
    const result = answer?.data?.reportUptake
    if (result?.__typename === 'InvalidInput') return setErrors(problemsByControl(result.fields))
    if (result?.__typename !== 'UptakeSaved') return setRefused({ message: result?.message ?? null })
    setDraft(emptyDraft(language))
    setOpen(false)
    onSaid()
  }

  return (
    <section className="mt-12 grid justify-items-start gap-4 border-line border-t pt-6">
      <h2 className="text-25">
        <Trans id="uptake.what-became-of-it">What became of it?</Trans>
      </h2>
      <p className="text-ink-2">
        <Trans id="uptake.if-finding-was-used-answered">
          If a finding was used, answered or not taken up where you work, please tell us, now or later. Once the editors
          have checked it, we publish it with the name of your organisation, never with yours.
        </Trans>
      </p>
      {uptake.length > 0 && (
        <div role="status" className="w-full">
          <h3 className="mb-3 font-medium">
            <Trans id="uptake.your-answers-so-far">Your answers so far</Trans>
          </h3>
          <UptakeEntries entries={uptake} recommendations={followed.flatMap((each) => each.recommendations)} />
        </div>
      )}
      {refused && (
        <Notice tone="fault" title={<Trans id="common.your-answer-wasnt-accepted">Your answer wasn’t accepted</Trans>}>
          {refused.message ?? (
            <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
          )}
        </Notice>
      )}
      {isOpen ? (
        <UptakeForm findings={findings} draft={draft} onDraft={setDraft} errors={errors} onSubmit={() => void send()}>
          <div>
            <Button type="submit" busy={loading}>
              <Trans id="uptake.tell-us-what-happened-next">Tell us what happened next</Trans>
            </Button>
          </div>
        </UptakeForm>
      ) : (
        <Button kind="secondary" onClick={() => setOpen(true)}>
          <Trans id="uptake.tell-us-what-happened-to">Tell us what happened to a finding</Trans>
        </Button>
      )}
    </section>
  )
}
