import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { Language, Speaker_SpeakerFragment, SpeakerFactsInput } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { languageOfLocale } from '../../kernel/language.ts'
import { ErrorSummary } from '../../ui/forms/ErrorSummary.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { FormContext } from '../../ui/staff/FormSection.tsx'
import { LanguageTabs } from '../../ui/staff/LanguageTabs.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { type Texts, textsInput, textsOf, writtenIn } from '../../ui/staff/texts.ts'
import { toast } from '../../ui/Toast.tsx'
import { SpeakerFields } from './SpeakerFields.tsx'

const AddSpeaker = graphql(`
  mutation AddSpeaker($input: AddSpeakerInput!) {
    addSpeaker(input: $input) {
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

const ChangeSpeaker = graphql(`
  mutation ChangeSpeaker($input: ChangeSpeakerInput!) {
    changeSpeaker(input: $input) {
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

/** A speaker as typed. */
export interface SpeakerDraft {
  isAnonymous: boolean
  name: string
  roles: Texts
  biographies: Texts
  link: string
  email: string
  language: Language
  sessionIds: readonly string[]
}

const draftOf = (speaker: Speaker_SpeakerFragment | null, language: Language): SpeakerDraft => ({
  isAnonymous: speaker !== null && speaker.name === null,
  name: speaker?.name ?? '',
  roles: textsOf(speaker?.roles ?? []),
  biographies: textsOf(speaker?.biographies ?? []),
  link: speaker?.link ?? '',
  email: speaker?.management?.email ?? '',
  language: speaker?.management?.language ?? language,
  sessionIds: speaker?.sessionIds ?? [],
})

const factsOf = ({ roles, biographies, sessionIds, ...draft }: SpeakerDraft): SpeakerFactsInput => ({
  ...draft,
  roles: textsInput(roles),
  biographies: textsInput(biographies),
  sessionIds: [...sessionIds],
})

interface SpeakerFormProps {
  slug: string
  sessions: readonly { id: string; title: string }[]
  /** Null for a new one. */
  speaker: Speaker_SpeakerFragment | null
  onRefetch: () => void
  onDone: () => void
}

/** Adds or edits a speaker. Neither sends emails. */
export function SpeakerForm({ slug, sessions, speaker, onRefetch, onDone }: SpeakerFormProps) {
  const { i18n } = useLingui()
  const own = languageOfLocale(i18n.locale).api
  const [draft, setDraft] = useState(() => draftOf(speaker, own))
  const [language, setLanguage] = useState<Language>(own)
  const { save, fieldProblems, refused, attempt, busy } = useSaving(slug, speaker, onDone)

  function submit(event: FormEvent) {
    event.preventDefault()
    void save(draft)
  }

  return (
    <section aria-labelledby="speaker-form" className="mt-6 max-w-[41rem] border-line border-y py-5 text-15">
      <h2 id="speaker-form" className="text-20">
        {speaker ? (
          <Trans id="speakers.change-speaker">Edit speaker</Trans>
        ) : (
          <Trans id="speakers.add-speaker">Add a speaker</Trans>
        )}
      </h2>
      {speaker?.management?.isPublished && !draft.isAnonymous && (
        <p className="mt-2 text-offered">
          <Trans id="speakers.if-you-change-anything-except">
            If you change anything except the sessions, the speaker is removed from the page until they agree again.
          </Trans>
        </p>
      )}
      <FormContext value={{ fieldProblems, language }}>
        <form noValidate onSubmit={submit} className="mt-4 grid gap-5">
          <ErrorSummary
            attempt={attempt}
            fieldProblems={Object.entries(fieldProblems).map(([id, message]) => ({ id, message }))}
          />
          <LanguageTabs language={language} written={writtenIn(draft.roles)} onLanguage={setLanguage} />
          <SpeakerFields
            draft={draft}
            sessions={sessions}
            fieldProblems={fieldProblems}
            onChange={(change) => setDraft({ ...draft, ...change })}
          />
          {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
          <div className="flex gap-3">
            <StaffButton kind="primary" type="submit" busy={busy}>
              <Trans id="speakers.save">Save speaker</Trans>
            </StaffButton>
            <StaffButton onClick={onDone}>
              <Trans id="common.cancel">Cancel</Trans>
            </StaffButton>
          </div>
        </form>
      </FormContext>
    </section>
  )
}

type Answer =
  | { __typename: string; message?: string; fields?: readonly { path: string; message: string }[] }
  | null
  | undefined

function useSaving(slug: string, speaker: Speaker_SpeakerFragment | null, onDone: () => void) {
  const again = { refetchQueries: ['SpeakersToManage'] }
  const [addIt, adding] = useMutation(AddSpeaker, again)
  const [changeIt, changing] = useMutation(ChangeSpeaker, again)
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)

  async function send(facts: SpeakerFactsInput): Promise<Answer> {
    if (!speaker) return (await addIt({ variables: { input: { eventSlug: slug, facts } } })).data?.addSpeaker
    const input = { id: speaker.id, version: speaker.management?.version ?? 0, facts }
    return (await changeIt({ variables: { input } })).data?.changeSpeaker
  }

  async function save(draft: SpeakerDraft) {
    setAttempt(attempt + 1)
    setFieldProblems({})
    setRefused(undefined)
    const result = await send(factsOf(draft)).catch(() => null)
    if (result?.fields) return setFieldProblems(problemsByControl(result.fields, (path) => controlOf(path, draft)))
    if (!result || result.message !== undefined)
      return setRefused(result ? { __typename: result.__typename, message: result.message ?? '' } : null)
    toast(<Trans id="speakers.saved">Speaker saved</Trans>)
    onDone()
  }

  return { save, fieldProblems, refused, attempt, busy: adding.loading || changing.loading }
}

/** `facts.roles.1.text` → `roles.es` */
function controlOf(path: string, draft: SpeakerDraft): string {
  const [, field = '', place] = path.split('.')
  if (field !== 'roles' && field !== 'biographies') return field
  const language = place === undefined ? undefined : writtenIn(draft[field])[Number(place)]
  return `${field}.${language ?? 'en'}`
}
