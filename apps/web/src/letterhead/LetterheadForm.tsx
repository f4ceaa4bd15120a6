import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { TextsFields } from '../institutes/TextsFields.tsx'
import { ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { SaveOrDiscard } from '../ui/staff/SaveOrDiscard.tsx'
import { textsInput, textsOf } from '../ui/staff/texts.ts'
import { toast } from '../ui/Toast.tsx'
import { formatLocale } from '../ui/When.tsx'
import { LetterheadSample } from './LetterheadSample.tsx'

const Letterhead = graphql(`
  fragment LetterheadForm_Institute on Institute {
    slug
    name
    version
    letterhead {
      from
      senderName
      replyTo
      replyToDomains
      signatures {
        language
        text
      }
    }
  }
`)

const SetLetterhead = graphql(`
  mutation SetLetterhead($input: SetLetterheadInput!) {
    setLetterhead(input: $input) {
      __typename
      ... on LetterheadSet {
        institute {
          ...LetterheadForm_Institute
        }
      }
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

interface LetterheadFormProps {
  institute: FragmentType<typeof Letterhead>
  onRefetch: () => void
}

/** Edits the letterhead, with a live preview of an email. */
export function LetterheadForm({ institute: masked, onRefetch }: LetterheadFormProps) {
  const { slug, name, version, letterhead } = readFragment(Letterhead, masked)
  const saved = {
    senderName: letterhead?.senderName ?? '',
    replyTo: letterhead?.replyTo ?? '',
    signatures: textsOf(letterhead?.signatures ?? []),
  }
  const [draft, setDraft] = useState(saved)
  const { save, errors, attempt, refused, busy } = useSaving(slug, version)
  const input = { ...draft, signatures: textsInput(draft.signatures) }
  const changed = JSON.stringify(input) !== JSON.stringify({ ...saved, signatures: textsInput(saved.signatures) })

  function submit(submission: FormEvent) {
    submission.preventDefault()
    void save(input)
  }

  return (
    <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <form noValidate onSubmit={submit} className="grid max-w-measure content-start gap-6">
        <ErrorSummary
          attempt={attempt}
          fieldProblems={Object.entries(errors).map(([id, message]) => ({ id, message }))}
        />
        {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
        <TextInput
          id="senderName"
          autoComplete="off"
          label={<Trans id="letterhead.sender-name">Sender name</Trans>}
          optional
          help={
            <Trans id="letterhead.sender-name-if-empty">
              If this is empty, people see “{name}” in the language of the email.
            </Trans>
          }
          error={errors.senderName}
          value={draft.senderName}
          onValue={(senderName) => setDraft({ ...draft, senderName })}
        />
        <TextInput
          id="replyTo"
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          label={<Trans id="letterhead.reply-address">Reply address</Trans>}
          optional
          help={<ReplyToHelp domains={letterhead?.replyToDomains ?? []} />}
          error={errors.replyTo}
          value={draft.replyTo}
          onValue={(replyTo) => setDraft({ ...draft, replyTo })}
        />
        <TextsFields
          id="signatures"
          label={<Trans id="letterhead.signature">Signature</Trans>}
          help={
            <Trans id="letterhead.signature-is-plain-text">
              Plain text below each email, such as your team’s name, phone number and website.
            </Trans>
          }
          errors={errors}
          rows={4}
          limit={1000}
          optional
          value={draft.signatures}
          onValue={(signatures) => setDraft({ ...draft, signatures })}
        />
        <div className="flex flex-wrap items-center gap-4">
          <SaveOrDiscard changed={changed} busy={busy} onDiscard={() => setDraft(saved)}>
            <Trans id="letterhead.save">Save email settings</Trans>
          </SaveOrDiscard>
        </div>
      </form>
      <LetterheadSample slug={slug} from={letterhead?.from ?? ''} letterhead={input} isSaved={!changed} />
    </div>
  )
}

function ReplyToHelp({ domains }: { domains: readonly string[] }) {
  const { i18n } = useLingui()
  const list = new Intl.ListFormat(formatLocale(i18n.locale), { type: 'disjunction' }).format(domains)
  return (
    <>
      {domains.length > 0 ? (
        <Trans id="letterhead.reply-address-at-domains">
          Use an address at {list}, as your members do, or a member’s own address.
        </Trans>
      ) : (
        <Trans id="letterhead.reply-address-of-member">Use the address of one of your members.</Trans>
      )}{' '}
      <Trans id="letterhead.without-reply-address">Without a reply address, no one reads replies.</Trans>
    </>
  )
}

interface Input {
  senderName: string
  replyTo: string
  signatures: ReturnType<typeof textsInput>
}

function useSaving(slug: string, version: number) {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)
  const [set, { loading }] = useMutation(SetLetterhead)

  async function save(letterhead: Input) {
    setAttempt(attempt + 1)
    setErrors({})
    setRefused(undefined)
    const variables = { input: { instituteSlug: slug, version, letterhead } }
    const answer = await set({ variables }).catch(() => null)
    const result = answer?.data?.setLetterhead
    if (result?.__typename === 'LetterheadSet') return toast(<Trans id="letterhead.saved">Email settings saved</Trans>)
    if (result?.__typename === 'ReplyToElsewhere') return setErrors({ replyTo: result.message })
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    setErrors(
      problemsByControl(result.fields, (path) => {
        const place = /^signatures\.(\d+)/.exec(path)?.[1]
        return place === undefined ? path : `signatures.${letterhead.signatures[Number(place)]?.language ?? 'en'}`
      }),
    )
  }

  return { save, errors, attempt, refused, busy: loading }
}
