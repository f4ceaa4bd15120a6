import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type {
  AddSessionInput,
  AddSessionMutation,
  Language,
  UpdateSessionInput,
  UpdateSessionMutation,
} from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { languageOfLocale } from '../../kernel/language.ts'
import { useAnnounced } from '../../planned/useAnnounced.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { useKeys } from '../../ui/staff/keys.ts'
import { PanelForm } from '../../ui/staff/PanelForm.tsx'
import type { Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { writtenIn } from '../../ui/staff/texts.ts'
import { toast } from '../../ui/Toast.tsx'
import { RemoveSession } from './RemoveSession.tsx'
import { RuleButton } from './RuleButton.tsx'
import { SessionFields } from './SessionFields.tsx'
import { SessionSpeakers } from './SessionSpeakers.tsx'
import { controlOf, factsInput, type SessionEdit } from './sessionDraft.ts'
import type { ShownSession } from './sessionFacts.ts'

const AddSession = graphql(`
  mutation AddSession($input: AddSessionInput!) {
    addSession(input: $input) {
      __typename
      ... on SessionAdded {
        event {
          slug
          sessions {
            id
            ...ProgrammeSession
          }
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

const UpdateSession = graphql(`
  mutation UpdateSession($input: UpdateSessionInput!) {
    updateSession(input: $input) {
      __typename
      ... on SessionUpdated {
        event {
          slug
          sessions {
            id
            ...ProgrammeSession
          }
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

interface EditorProps {
  slug: string
  /** IANA zone of the event. */
  zone: string
  /** Names of the venue's rooms. */
  rooms: readonly string[]
  /** Null for a new one. */
  session: ShownSession | null
  before: SessionEdit
  onRefetch: () => void
  onClose: () => void
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

/** Edits all details of a session, beside the timetable, or over it on narrow screens. */
export function SessionEditor({ slug, zone, rooms, session, before, onRefetch, onClose }: EditorProps) {
  const { t, i18n } = useLingui()
  const [draft, setDraft] = useState(before)
  const [language, setLanguage] = useState<Language>(() => {
    const own = languageOfLocale(i18n.locale).api
    const written = writtenIn(before.titles)
    return written.includes(own) ? own : (written[0] ?? own)
  })
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)
  const [add, adding] = useMutation(AddSession)
  const [update, updating] = useMutation(UpdateSession)
  const { announce, dialog, busy: asking } = useAnnounced()
  const mayChange = session?.viewerCan.manage ?? true
  useKeys({ Escape: onClose })

  async function create(input: AddSessionInput) {
    const answer = await add({ variables: { input } }).catch(() => null)
    settle(answer?.data?.addSession)
  }

  async function save(input: UpdateSessionInput) {
    const answer = await update({ variables: { input } }).catch(() => null)
    settle(answer?.data?.updateSession)
  }

  function settle(result: AddSessionMutation['addSession'] | UpdateSessionMutation['updateSession'] | undefined) {
    if (result?.__typename === 'SessionAdded' || result?.__typename === 'SessionUpdated') {
      toast(
        result.__typename === 'SessionAdded' ? (
          <Trans id="sessions.session-added">Session added</Trans>
        ) : (
          <Trans id="sessions.session-saved">Session saved</Trans>
        ),
      )
      return onClose()
    }
    if (result?.__typename === 'ActionPlanned') return onClose()
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    setFieldProblems(problemsByControl(result.fields, (path) => controlOf(path, draft, language)))
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setAttempt(attempt + 1)
    setRefused(undefined)
    setFieldProblems({})
    if (draft.capacity.trim() !== '' && !/^\d{1,6}$/.test(draft.capacity.trim()))
      return setFieldProblems({ capacity: t({ id: 'common.give-whole-number', message: 'Enter a whole number.' }) })
    const facts = factsInput(draft)
    if (!session) return create({ eventSlug: slug, facts })
    const input = { id: session.id, version: session.version, facts }
    await announce({
      kind: 'UPDATE_SESSION',
      args: { input },
      press: t({ id: 'sessions.save-session', message: 'Save session' }),
      ...(facts.startsLocal !== factsInput(before).startsLocal && {
        quietArgs: { input: { ...input, notify: { email: false, text: '' } } },
      }),
      run: (notify) => save({ ...input, ...(notify && { notify }) }),
    })
  }

  return (
    <>
      {dialog}
      <PanelForm
        title={
          session
            ? t({ id: 'sessions.edit-session', message: 'Edit a session' })
            : t({ id: 'common.add-session', message: 'Add a session' })
        }
        language={language}
        onLanguage={setLanguage}
        written={writtenIn(draft.titles)}
        fieldProblems={fieldProblems}
        attempt={attempt}
        refused={refused}
        onRefetch={onRefetch}
        onSubmit={submit}
        onClose={onClose}
        actions={
          mayChange && (
            <EditorActions session={session} busy={adding.loading || updating.loading || asking} onRemoved={onClose} />
          )
        }
      >
        <SessionFields
          draft={draft}
          zone={zone}
          rooms={rooms}
          session={session}
          fieldProblems={fieldProblems}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
        {session && <RuleButton session={session} isUnsaved={differs(draft, before)} onRefetch={onRefetch} />}
        {session && mayChange && <SessionSpeakers slug={slug} sessionId={session.id} />}
      </PanelForm>
    </>
  )
}

interface EditorActionsProps {
  session: ShownSession | null
  busy: boolean
  onRemoved: () => void
}

function EditorActions({ session, busy, onRemoved }: EditorActionsProps) {
  return (
    <>
      <StaffButton kind="primary" type="submit" busy={busy}>
        {session ? (
          <Trans id="sessions.save-session-2">Save session</Trans>
        ) : (
          <Trans id="sessions.add-session">Add session</Trans>
        )}
      </StaffButton>
      {session && <RemoveSession session={session} onRemoved={onRemoved} />}
    </>
  )
}
