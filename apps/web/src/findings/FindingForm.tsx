import { Trans } from '@lingui/react/macro'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Language, LocalisedTextInput } from '../__generated__/graphql.ts'
import { languages } from '../kernel/language.ts'
import { Notice } from '../ui/Notice.tsx'
import { RichTextArea } from '../ui/staff/formatting/RichTextArea.tsx'
import { controlOf } from '../ui/staff/formProblems.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { contentLanguages, type Texts, textsInput } from '../ui/staff/texts.ts'

/** Result of saving. Neither saved, invalid nor refused means a version conflict. */
export interface Saved {
  isSaved?: boolean
  fieldProblems?: readonly { path: string; message: string }[]
  refused?: Refused | null
}

interface FormProps {
  /** Prefix of the controls' ids. */
  id: string
  texts: Texts
  /** The other person's version in a conflict. */
  theirs?: Texts
  onSave: (texts: LocalisedTextInput[]) => Promise<Saved>
  onDone: () => void
  onCancel: () => void
}

const maxTextLength = 4_000

/** Edits a finding in all its languages side by side. A version conflict shows both texts, so that neither is lost. */
export function FindingForm({ id, texts, theirs, onSave, onDone, onCancel }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(texts)
  const [saved, setSaved] = useState<Saved>({})
  const [busy, setBusy] = useState(false)
  const errors = Object.fromEntries(
    (saved.fieldProblems ?? []).map(({ path, message }) => [
      `${id}.${controlOf(path, { texts: draft }, 'en')}`,
      message,
    ]),
  )
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  async function save(submission?: FormEvent) {
    submission?.preventDefault()
    setBusy(true)
    const answer = await onSave(textsInput(draft))
    setBusy(false)
    setSaved(answer)
    if (answer.isSaved) onDone()
  }

  const differs = (language: Language) => theirs && (theirs[language] ?? '') !== (draft[language] ?? '').trim()

  return (
    <form
      ref={form}
      noValidate
      onSubmit={save}
      onKeyDown={(press) => {
        if (press.key === 'Enter' && (press.ctrlKey || press.metaKey) && !busy) void save()
      }}
      className="my-4 grid gap-4 border-accent border-l-2 pl-4"
    >
      {saved.refused !== undefined && <RefusalNotice refused={saved.refused} />}
      {theirs && (
        <Notice
          tone="warning"
          title={
            <Trans id="findings.someone-else-saved-this-finding">Someone else saved this finding in the meantime</Trans>
          }
        >
          <Trans id="findings.nothing-of-yours-is-lost">
            Your version isn’t lost. The other version is shown beside it. Copy what you need, then save.
          </Trans>
        </Notice>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        {contentLanguages.map((language) => {
          const { name = language, locale } = languages.find(({ api }) => api === language) ?? {}
          return (
            <div key={language} className="min-w-0">
              <RichTextArea
                id={`${id}.texts.${language}`}
                lang={locale}
                label={<span className="text-15">{name}</span>}
                rows={5}
                limit={maxTextLength}
                error={errors[`${id}.texts.${language}`]}
                value={draft[language] ?? ''}
                onValue={(text) => setDraft({ ...draft, [language]: text })}
              />
              {differs(language) && (
                <div className="mt-2 border-offered border-l-2 pl-3 text-15">
                  <p className="text-13 text-ink-2">
                    <Trans id="findings.s-version">{name}’s version</Trans>
                  </p>
                  <p lang={locale} className="whitespace-pre-line [overflow-wrap:anywhere]">
                    {theirs?.[language] ?? '–'}
                  </p>
                  <p className="mt-1">
                    <StaffButton onClick={() => setDraft({ ...draft, [language]: theirs?.[language] ?? '' })}>
                      <Trans id="findings.take-theirs">Use theirs</Trans>
                    </StaffButton>
                  </p>
                </div>
              )}
            </div>
          )
        })}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <StaffButton kind="primary" type="submit" busy={busy}>
          {theirs ? (
            <Trans id="findings.save-this-version">Save this version</Trans>
          ) : (
            <Trans id="common.save-finding">Save finding</Trans>
          )}
        </StaffButton>
        <StaffButton onClick={onCancel}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
      </div>
    </form>
  )
}
