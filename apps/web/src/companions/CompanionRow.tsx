import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { Companion_CompanionFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { CompanionFields } from './CompanionFields.tsx'
import { CompanionName, Role, StandingMark } from './companionWords.tsx'
import { useRemoving, useSaving } from './useSaving.tsx'

export const CompanionShown = graphql(`
  fragment Companion_Companion on Companion {
    id
    name
    kind
    language
    email
    isEmailed
    standing
    version
    accompanies {
      reference
      name
      protected
    }
  }
`)

/** A companion with the organisers' actions. */
export function CompanionRow({ companion }: { companion: Companion_CompanionFragment }) {
  const { t } = useLingui()
  const [isChanging, setChanging] = useState(false)
  const { remove, dialog, busy } = useRemoving(companion.id)
  const { name, email, isEmailed, standing } = companion
  const named = name ?? t({ id: 'companions.companion-with-hidden-name', message: 'a companion whose name is hidden' })
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-b py-3">
      {dialog}
      <div
        className={`min-w-0 grow basis-64 [overflow-wrap:anywhere] ${standing === 'NOT_EXPECTED' ? 'text-ink-2' : ''}`}
      >
        <p className="font-medium">
          <CompanionName name={name} />
        </p>
        <p className="text-ink-2">
          <Role {...companion} />
        </p>
        {(email || isEmailed) && (
          <p className="text-13 text-ink-2">
            {email ? (
              <bdi>{email}</bdi>
            ) : (
              <Trans id="companions.has-hidden-address">Has an address, hidden from you</Trans>
            )}
          </p>
        )}
        <p className="mt-1">
          <StandingMark standing={standing} />
        </p>
      </div>
      <div className="flex gap-3">
        <StaffButton
          kind="bare"
          aria-label={t({ id: 'companions.change-named', message: `Edit ${named}` })}
          onClick={() => setChanging(true)}
        >
          <Trans id="common.edit">Edit</Trans>
        </StaffButton>
        <StaffButton
          kind="bare"
          busy={busy}
          aria-label={t({ id: 'companions.remove-named', message: `Remove ${named}` })}
          onClick={() => void remove()}
        >
          <Trans id="common.remove">Remove</Trans>
        </StaffButton>
      </div>
      {isChanging && <ChangeDialog companion={companion} onClose={() => setChanging(false)} />}
    </li>
  )
}

function ChangeDialog({ companion, onClose }: { companion: Companion_CompanionFragment; onClose: () => void }) {
  const { id, version, accompanies } = companion
  const isHidden = companion.name === null
  const [draft, setDraft] = useState({
    kind: companion.kind,
    name: companion.name ?? '',
    language: companion.language ?? '',
    email: companion.email ?? '',
  })
  const { change, dialog, fieldProblems, refused, busy } = useSaving(onClose)

  function submit(event: FormEvent) {
    event.preventDefault()
    const { kind, name, language } = draft
    const email = draft.email.trim()
    void change({
      id,
      version,
      kind,
      language: kind === 'INTERPRETER' ? language : null,
      ...(!(isHidden && name.trim() === '') && { name }),
      // Masked values that weren't typed again stay unchanged.
      ...(!(isHidden && email === '') && email !== (companion.email ?? '') && { email: email || null }),
    })
  }

  return (
    <Dialog title={<Trans id="companions.change-companion">Edit companion</Trans>} onClose={onClose}>
      <form noValidate onSubmit={submit} className="mt-4 grid gap-5 text-15">
        <CompanionFields
          draft={draft}
          onChange={setDraft}
          fieldProblems={fieldProblems}
          isHidden={isHidden}
          isProtected={accompanies?.protected === true}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton kind="primary" type="submit" busy={busy}>
            <Trans id="common.save">Save</Trans>
          </StaffButton>
        </DialogActions>
      </form>
      {dialog}
    </Dialog>
  )
}
