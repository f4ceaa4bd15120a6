import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Speaker_SpeakerFragment } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { RadioGroup } from '../../ui/forms/inputs.tsx'
import { outcomeOf, ReasonDialog } from '../../ui/staff/ReasonDialog.tsx'

const Record = graphql(`
  mutation RecordSpeakerConsent($input: RecordSpeakerConsentInput!) {
    recordSpeakerConsent(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Records consent that a speaker gave or refused outside of the platform. */
export function RecordConsent({ speaker, onClose }: { speaker: Speaker_SpeakerFragment; onClose: () => void }) {
  const { t } = useLingui()
  const [answer, setAnswer] = useState<'given' | 'withdrawn'>('given')
  const [save] = useMutation(Record, { refetchQueries: ['SpeakersToManage'] })
  const { id, name, management } = speaker
  return (
    <ReasonDialog
      title={<Trans id="speakers.answer-of">{name}’s answer</Trans>}
      press={
        answer === 'given' ? (
          <Trans id="speakers.record-and-publish">Record and publish</Trans>
        ) : (
          <Trans id="speakers.record-and-remove">Record and remove from the page</Trans>
        )
      }
      label={<Trans id="speakers.how-they-said-so">How and when they answered</Trans>}
      help={<Trans id="speakers.such-as-by-email">For example, “By email to Inés, 12 March”.</Trans>}
      needed={t({ id: 'speakers.say-how', message: 'Say how the person answered.' })}
      limit={500}
      before={
        <RadioGroup
          id="answer"
          label={<Trans id="speakers.their-answer">Their answer</Trans>}
          value={answer}
          onValue={(value) => setAnswer(value === 'given' ? 'given' : 'withdrawn')}
          choices={[
            { value: 'given', label: <Trans id="speakers.they-agree">They agree to be published as shown</Trans> },
            {
              value: 'withdrawn',
              label: <Trans id="speakers.they-do-not-agree">They don’t agree, or withdraw their consent</Trans>,
              help: (
                <Trans id="speakers.only-they-agree-again">
                  This takes effect immediately. Afterwards, only they can agree again, with the link in our email.
                </Trans>
              ),
            },
          ]}
        />
      }
      onGiven={async (note) => {
        const input = { id, version: management?.version ?? 0, isGiven: answer === 'given', note }
        const came = await save({ variables: { input } }).catch(() => null)
        return outcomeOf(came?.data?.recordSpeakerConsent)
      }}
      onClose={onClose}
    />
  )
}
