import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { Language } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { languages } from '../../app/language.ts'
import { Act } from '../../app/staff/Act.tsx'
import { useKeys } from '../../app/staff/keys.ts'
import { Panel } from '../../app/staff/Panel.tsx'
import { writtenIn } from '../../events/edit/draft.ts'
import { FormContext } from '../../events/edit/FormSection.tsx'
import { LanguageTabs } from '../../events/edit/LanguageTabs.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { toast } from '../../ui/Toast.tsx'
import { RemoveSession } from './RemoveSession.tsx'
import { RuleAct } from './RuleAct.tsx'
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
  /** IANA, of the event. */
  zone: string
  /** Null: a new one. */
  session: ShownSession | null
  before: SessionEdit
  onReread: () => void
  onClose: () => void
}

interface Problems {
  message: string
  fields: readonly { path: string; message: string }[]
  changedMeanwhile: boolean
}

const none: Problems = { message: '', fields: [], changedMeanwhile: false }

/** Everything about one session, beside the timetable (over it where there is no room). */
export function SessionEditor({ slug, zone, session, before, onReread, onClose }: EditorProps) {
  const { t, i18n } = useLingui()
  const [draft, setDraft] = useState(before)
  const [language, setLanguage] = useState<Language>(
    () => writtenIn(before.titles)[0] ?? languages.find(({ locale }) => locale === i18n.locale)?.api ?? 'en',
  )
  const [problems, setProblems] = useState(none)
  const [attempt, setAttempt] = useState(0)
  const [add, adding] = useMutation(AddSession)
  const [update, updating] = useMutation(UpdateSession)
  const mayChange = session?.viewerCan.manage ?? true
  const faults: Record<string, string> = {}
  for (const { path, message } of problems.fields) faults[controlOf(path, draft, language)] ??= message
  useKeys({ Escape: onClose })

  async function send() {
    const facts = factsInput(draft)
    if (!session) {
      const answer = await add({ variables: { input: { eventSlug: slug, facts } } }).catch(() => null)
      return answer?.data?.addSession
    }
    const { id, version } = session
    const answer = await update({ variables: { input: { id, version, facts } } }).catch(() => null)
    return answer?.data?.updateSession
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (draft.capacity.trim() !== '' && !/^\d{1,6}$/.test(draft.capacity.trim()))
      return setProblems({ ...none, fields: [{ path: 'capacity', message: t`Give a whole number.` }] })
    const result = await send()
    if (!result) return toast(<Trans>The line to the server is broken. Nothing was changed.</Trans>)
    if (result.__typename === 'SessionAdded' || result.__typename === 'SessionUpdated') {
      toast(result.__typename === 'SessionAdded' ? <Trans>Session added</Trans> : <Trans>Session saved</Trans>)
      return onClose()
    }
    setProblems({
      message: result.message,
      fields: result.__typename === 'InvalidInput' ? result.fields : [],
      changedMeanwhile: result.__typename === 'ChangedMeanwhile',
    })
  }

  return (
    <Panel title={session ? t`Edit a session` : t`Add a session`} onClose={onClose}>
      <FormContext value={{ faults, language }}>
        <form noValidate onSubmit={submit} className="flex min-h-0 grow flex-col">
          <div className="min-h-0 grow overflow-y-auto px-5 pb-6">
            <div className="[&>fieldset]:mx-0 [&>fieldset]:bg-raised [&>fieldset]:px-0">
              <LanguageTabs language={language} written={writtenIn(draft.titles)} onLanguage={setLanguage} />
            </div>
            <div className="mt-4 grid gap-3 empty:hidden">
              <ErrorSummary
                attempt={attempt}
                faults={Object.entries(faults).map(([id, message]) => ({ id, message }))}
              />
              {problems.message && problems.fields.length === 0 && (
                <p role="alert" className="flex flex-wrap items-center gap-3 border-fault border-s-4 py-1 ps-4">
                  {problems.message}
                  {problems.changedMeanwhile && (
                    <Act onClick={onReread}>
                      <Trans>Read it again</Trans>
                    </Act>
                  )}
                </p>
              )}
            </div>
            <SessionFields
              draft={draft}
              zone={zone}
              session={session}
              faults={faults}
              onChange={(change) => setDraft({ ...draft, ...change })}
            />
            {session && (
              <RuleAct
                session={session}
                isUnsaved={JSON.stringify(draft) !== JSON.stringify(before)}
                onReread={onReread}
              />
            )}
            {session && mayChange && <SessionSpeakers slug={slug} sessionId={session.id} />}
          </div>
          {mayChange && (
            <div className="flex flex-wrap items-center gap-2 border-line border-t px-5 py-3">
              <Act kind="primary" type="submit" busy={adding.loading || updating.loading}>
                {session ? <Trans>Save the session</Trans> : <Trans>Add the session</Trans>}
              </Act>
              {session && <RemoveSession session={session} onRemoved={onClose} />}
            </div>
          )}
        </form>
      </FormContext>
    </Panel>
  )
}
