import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { Language, LetterEventFragment, LetterFactsFragment } from '../__generated__/graphql.ts'
import { filterOf } from '../board/filters.ts'
import { Restored } from '../events/edit/Restored.tsx'
import { languages } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { useKeptDraft } from '../kernel/useKeptDraft.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { faultsByControl } from '../ui/faultsByControl.ts'
import { RadioGroup } from '../ui/inputs.tsx'
import { Act } from '../ui/staff/Act.tsx'
import { ConfirmedAct } from '../ui/staff/ConfirmedAct.tsx'
import { FormContext } from '../ui/staff/FormSection.tsx'
import { LanguageTabs } from '../ui/staff/LanguageTabs.tsx'
import { LocalisedInput } from '../ui/staff/LocalisedInput.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { contentLanguages, textsInput, writtenIn } from '../ui/staff/texts.ts'
import { toast } from '../ui/Toast.tsx'
import type { Membership } from './ComposePage.tsx'
import { controlOf, type LetterDraft, languagesOf, letterInput, mergeFaults } from './letterDraft.ts'
import { haltWords } from './letterWords.ts'
import { MailPreview } from './MailPreview.tsx'
import { MergeFields } from './MergeFields.tsx'
import { PersonChoice } from './PersonChoice.tsx'
import { RecipientFields } from './RecipientFields.tsx'
import { SendDialog } from './SendDialog.tsx'
import { TemplateActs, TemplateDialog, type TemplateDoor } from './TemplateMenu.tsx'
import { useLetter } from './useLetter.ts'

interface ComposeProps {
  event: LetterEventFragment
  letter?: LetterFactsFragment
  saved: LetterDraft
  memberships: readonly Membership[]
  title: ReactNode
}

/** What was on show when a message got its own address, by its id: its page continues there. */
const lookedAt = new Map<string, { language: Language; reference: string | null }>()

/** Words, recipients and how it will be read, side by side where there is room. */
export function Compose({ event, letter, saved, memberships, title }: ComposeProps) {
  const { t, i18n } = useLingui()
  const { slug } = event
  const [, navigate] = useLocation()
  const own = languages.find(({ locale }) => locale === i18n.locale)?.api ?? 'en'
  const offered = event.languages.includes(own) ? own : contentLanguages.find((each) => event.languages.includes(each))
  const shown = lookedAt.get(letter?.id ?? '')
  const [language, setLanguage] = useState<Language>(shown?.language ?? languagesOf(saved)[0] ?? offered ?? own)
  const { draft, setDraft, changed, restored, discard, forget } = useKeptDraft(
    `${slug}.letter.${letter?.id ?? 'new'}`,
    saved,
  )
  const { save, test, discard: discardLetter, busy } = useLetter()
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [attempt, setAttempt] = useState(0)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [reference, setReference] = useState<string | null>(shown?.reference ?? null)
  const [sending, setSending] = useState<LetterFactsFragment | null>(null)
  const [door, setDoor] = useState<TemplateDoor | null>(null)
  const change = (changes: Partial<LetterDraft>) => {
    setDraft({ ...draft, ...changes })
    // What the server said of words holds for them as they were.
    setFaults((said) =>
      Object.fromEntries(Object.entries(said).filter(([id]) => !((id.split('.')[0] ?? '') in changes))),
    )
  }
  const shownFaults = { ...faults, ...mergeFaults(draft, own) }

  /** Null: it is not saved, and the page says why. */
  async function keep(): Promise<LetterFactsFragment | null> {
    setRefused(undefined)
    setFaults({})
    if (letter && !changed) return letter
    const input = { ...letterInput(slug, draft), ...(letter && { id: letter.id, version: letter.version }) }
    const outcome = await save(input)
    if (outcome.kind === 'done') {
      forget()
      return outcome.letter
    }
    setAttempt(attempt + 1)
    const idOf = (path: string) => controlOf(path.replace(/^(subjects|texts)$/, `$1.${language}`), input)
    setFaults(faultsByControl(outcome.fields, idOf))
    if (outcome.fields.length === 0) setRefused(outcome.refused)
    return null
  }

  const go = (kept: LetterFactsFragment) => {
    if (kept.id === letter?.id) return
    lookedAt.set(kept.id, { language, reference })
    navigate(paths.manage(slug, `messages/${kept.id}`), { replace: true })
  }

  async function saveDraft() {
    const kept = await keep()
    if (!kept) return
    toast(<Trans id="messages.draft-is-saved">The draft is saved</Trans>)
    go(kept)
  }

  async function sendTest() {
    const kept = await keep()
    if (!kept) return
    const answer = await test(kept.id, language, reference)
    if (answer && 'to' in answer)
      toast(<Trans id="messages.test-is-on-its-way">A test is on its way to {answer.to}</Trans>)
    else setRefused(answer)
    go(kept)
  }

  async function askToSend() {
    const kept = await keep()
    if (kept) setSending(kept)
  }

  async function discardAll() {
    if (letter) {
      const outcome = await discardLetter(letter.id)
      if (outcome?.kind === 'refused') return setRefused(outcome.refused)
    }
    discard()
    navigate(paths.manage(slug, 'messages'))
  }

  return (
    <Page title={title}>
      {letter?.haltedBecause && (
        <p role="status" className="mt-3 border-declined border-s-4 py-1 ps-4">
          <Trans id="messages.it-was-not-sent">It was not sent.</Trans> {t(haltWords[letter.haltedBecause])}
        </p>
      )}
      {restored && <Restored onDiscard={discard} />}
      <FormContext value={{ faults: shownFaults, language }}>
        <div className="mt-4 grid gap-8 xl:grid-cols-[minmax(0,46rem)_minmax(0,28rem)]">
          <form
            noValidate
            className="grid min-w-0 content-start gap-6"
            onSubmit={(submit) => {
              submit.preventDefault()
              void saveDraft()
            }}
          >
            <ErrorSummary attempt={attempt} faults={Object.entries(faults).map(([id, message]) => ({ id, message }))} />
            {refused !== undefined && <RefusalNotice refused={refused} onRefetch={() => location.reload()} />}
            <section aria-labelledby="to-whom">
              <h2 id="to-whom" className="text-20">
                <Trans id="common.to-whom">To whom</Trans>
              </h2>
              <div className="mt-2">
                <RecipientFields
                  slug={slug}
                  groups={event.groups}
                  maskedFields={event.viewerCan.maskedFields}
                  sessions={event.sessions}
                  views={event.boardViews}
                  mayDecide={event.viewerCan.decide}
                  kind={draft.kind}
                  value={draft.recipients}
                  onValue={(recipients) => change({ recipients })}
                />
              </div>
            </section>
            <section aria-labelledby="what" className="grid min-w-0 gap-4">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <h2 id="what" className="text-20">
                  <Trans id="messages.what">What</Trans>
                </h2>
                <TemplateActs memberships={memberships} draft={draft} onOpen={setDoor} />
              </div>
              <LanguageTabs language={language} written={writtenIn(draft.subjects)} onLanguage={setLanguage} />
              <LocalisedInput
                path="subjects"
                label={<Trans id="common.subject">Subject</Trans>}
                help={
                  <Trans id="messages.people-who-asked-for-protection">
                    People who asked for protection get a neutral one.
                  </Trans>
                }
                value={draft.subjects}
                onValue={(subjects) => change({ subjects })}
              />
              <LocalisedInput
                path="texts"
                rows={12}
                label={<Trans id="common.text">Text</Trans>}
                help={
                  <Trans id="messages.plain-text-empty-line-begins">
                    Plain text; an empty line begins a paragraph. The link to their own page is added below.
                  </Trans>
                }
                value={draft.texts}
                onValue={(texts) => change({ texts })}
              />
              <MergeFields
                control={`texts.${language}`}
                onText={(text) => change({ texts: { ...draft.texts, [language]: text } })}
              />
            </section>
            <RadioGroup
              id="kind"
              label={<Trans id="messages.what-kind-of-letter">What kind of letter</Trans>}
              value={draft.kind}
              onValue={(kind) => change({ kind: kind === 'NEWS' ? 'NEWS' : 'SERVICE' })}
              choices={[
                {
                  value: 'SERVICE',
                  label: (
                    <Trans id="messages.about-their-registration-or-event">About their registration or the event</Trans>
                  ),
                  help: (
                    <Trans id="messages.everybody-gets-it-change-of">
                      Everybody gets it: a change of time, what to bring.
                    </Trans>
                  ),
                },
                {
                  value: 'NEWS',
                  label: <Trans id="messages.news">News</Trans>,
                  help: (
                    <Trans id="messages.each-can-stop-news-of">
                      Each can stop news of this event, with one press. Who has stopped them is left out.
                    </Trans>
                  ),
                },
              ]}
            />
            <div className="flex flex-wrap items-center gap-3 border-line border-t pt-5">
              <Button busy={busy} onClick={() => void askToSend()}>
                <Trans id="messages.send">Send…</Trans>
              </Button>
              <Button kind="secondary" busy={busy} onClick={() => void sendTest()}>
                <Trans id="messages.send-test-to-myself">Send a test to myself</Trans>
              </Button>
              <Act busy={busy} type="submit">
                <Trans id="common.save-draft">Save the draft</Trans>
              </Act>
              <ConfirmedAct
                busy={busy}
                title={<Trans id="messages.delete-this-draft">Delete this draft?</Trans>}
                consequence={
                  <Trans id="messages.message-is-lost-in-every">
                    The message is lost in every language. Nobody has received it.
                  </Trans>
                }
                onConfirm={discardAll}
              >
                <Trans id="messages.discard">Discard</Trans>
              </ConfirmedAct>
            </div>
          </form>
          <div className="min-w-0 xl:sticky xl:top-4 xl:self-start">
            <MailPreview
              eventSlug={slug}
              occasion="LETTER"
              language={language}
              subjects={textsInput(draft.subjects)}
              texts={textsInput(draft.texts)}
              reference={reference}
              choice={
                <PersonChoice
                  slug={slug}
                  filter={filterOf(draft.recipients)}
                  value={reference}
                  onValue={setReference}
                />
              }
            />
          </div>
        </div>
      </FormContext>
      {door && (
        <TemplateDialog
          door={door}
          memberships={memberships}
          draft={draft}
          onUse={({ kind, subjects, texts }) => change({ kind, subjects, texts })}
          onClose={() => setDoor(null)}
        />
      )}
      {sending && (
        <SendDialog
          slug={slug}
          zone={event.zone}
          letter={sending}
          onClose={() => {
            setSending(null)
            go(sending)
          }}
          onPlanned={() => {
            setSending(null)
            go(sending)
          }}
          onSent={(sent) => {
            setSending(null)
            toast(
              sent.state === 'SCHEDULED' ? (
                <Trans id="messages.it-is-scheduled">It is scheduled</Trans>
              ) : (
                <Trans id="messages.it-is-on-its-way">It is on its way</Trans>
              ),
            )
            navigate(paths.manage(slug, `messages/${sent.id}`), { replace: true })
          }}
        />
      )}
    </Page>
  )
}
