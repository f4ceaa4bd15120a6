import { Trans } from '@lingui/react/macro'
import { maxPhraseLength } from '@plenaria/schema/answers'
import { graphql } from '../../__generated__/index.ts'
import { useQuery } from '../../kernel/data.ts'
import { TextInput } from '../../ui/forms/inputs.tsx'

const NeutralEmailToShow = graphql(`
  query NeutralEmail {
    neutralEmail {
      from
      subject
      paragraphs
      action
      phraseLabel
    }
  }
`)

/** Previews emails to a protected person, and sets a phrase that distinguishes them from forged ones. */
export function EmailPhraseField({
  value,
  onValue,
  error,
}: {
  value: string
  onValue: (phrase: string) => void
  error?: string | null | undefined
}) {
  const { data } = useQuery(NeutralEmailToShow)
  return (
    <div className="grid gap-4">
      <TextInput
        id="emailPhrase"
        optional
        autoComplete="off"
        maxLength={maxPhraseLength}
        label={<Trans id="registering.phrase-only-you-know">A phrase only you know</Trans>}
        help={
          <Trans id="registering.our-emails-wont-mention-event">
            Our emails won’t mention the event. Choose a short phrase that each of them will contain, so that you can
            recognise them. Use up to 40 characters, and nothing that identifies you.
          </Trans>
        }
        error={error ?? null}
        value={value}
        onValue={onValue}
      />
      {data && <Preview {...data.neutralEmail} phrase={value.trim()} />}
    </div>
  )
}

function Preview({
  from,
  subject,
  paragraphs,
  action,
  phraseLabel,
  phrase,
}: {
  from: string
  subject: string
  paragraphs: readonly string[]
  action: string
  phraseLabel: string
  phrase: string
}) {
  return (
    <figure className="rounded-card border border-line bg-raised px-4 py-3">
      <figcaption className="text-15 text-ink-2">
        <Trans id="registering.what-our-emails-to-you">What our emails to you will look like</Trans>
      </figcaption>
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-15">
        <dt className="text-ink-2">
          <Trans id="registering.sender">Sender</Trans>
        </dt>
        <dd className="break-words">{from}</dd>
        <dt className="text-ink-2">
          <Trans id="common.subject">Subject</Trans>
        </dt>
        <dd>{subject}</dd>
      </dl>
      <div className="mt-3 grid gap-2">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {phrase !== '' && (
          <p>
            {phraseLabel} <span dir="auto">{phrase}</span>
          </p>
        )}
        <p className="font-medium">[{action}]</p>
      </div>
    </figure>
  )
}
