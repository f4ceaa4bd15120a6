import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { TextInput } from '../../ui/forms/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { toast } from '../../ui/Toast.tsx'
import { When } from '../../ui/When.tsx'
import type { Allowed } from './SecondFactor.tsx'
import { addPasskey, knowsPasskeys, removePasskey, renamePasskey } from './secondFactorRequests.ts'
import { useRequest } from './useRequest.ts'

interface Passkey {
  id: string
  name: string | null
  createdAt: string | null
}

interface PasskeysProps {
  passkeys: readonly Passkey[]
  allowed: Allowed
  /** Whether adding one is the main purpose of the page. */
  isFirstChoice: boolean
  onChange: (recoveryCodes: string[] | null) => Promise<void>
}

export function Passkeys({ passkeys, allowed, isFirstChoice, onChange }: PasskeysProps) {
  const { busy, refusal, ask } = useRequest()

  async function add() {
    const added = await ask(addPasskey)
    if (!added) return
    // The recovery codes page is confirmation enough; a toast would cover its button.
    if (!added.recoveryCodes) toast(<Trans id="people.passkey-is-added">Passkey added.</Trans>)
    await onChange(added.recoveryCodes)
  }

  return (
    <div className="grid gap-4">
      {passkeys.length > 0 && (
        <ul className="border-line border-t">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="border-line border-b py-3">
              <OnePasskey passkey={passkey} allowed={allowed} onChange={onChange} />
            </li>
          ))}
        </ul>
      )}
      {refusal && <Notice tone="fault" title={refusal} />}
      {allowed.change &&
        (knowsPasskeys() ? (
          <div>
            <Button kind={isFirstChoice ? 'primary' : 'secondary'} busy={busy} onClick={() => void add()}>
              {passkeys.length === 0 ? (
                <Trans id="people.add-passkey">Add a passkey</Trans>
              ) : (
                <Trans id="people.add-another-passkey">Add another passkey</Trans>
              )}
            </Button>
          </div>
        ) : (
          <p className="text-15 text-ink-2">
            <Trans id="people.this-browser-knows-no-passkeys">This browser doesn’t support passkeys.</Trans>
          </p>
        ))}
    </div>
  )
}

function OnePasskey({
  passkey,
  allowed,
  onChange,
}: Pick<PasskeysProps, 'allowed' | 'onChange'> & { passkey: Passkey }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'RENAME' | 'REMOVE' | null>(null)
  const called = passkey.name ?? t({ id: 'people.passkey', message: 'Passkey' })
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <span className="me-auto min-w-0">
          {called}
          {passkey.createdAt && (
            <span className="block text-15 text-ink-2">
              <Trans id="people.added">
                added <When at={passkey.createdAt} as="moment" />
              </Trans>
            </span>
          )}
        </span>
        {allowed.change && (
          <Button
            kind="quiet"
            className="text-15"
            aria-label={t({ id: 'people.rename', message: `Rename ${called}` })}
            onClick={() => setOpen('RENAME')}
          >
            <Trans id="people.rename-2">Rename</Trans>
          </Button>
        )}
        {allowed.change && allowed.removeLast && (
          <Button
            kind="quiet"
            className="text-15"
            aria-label={t({ id: 'people.remove', message: `Remove ${called}` })}
            onClick={() => setOpen('REMOVE')}
          >
            <Trans id="common.remove">Remove</Trans>
          </Button>
        )}
      </div>
      {open === 'RENAME' && <Rename passkey={passkey} onChange={onChange} onClose={() => setOpen(null)} />}
      {open === 'REMOVE' && (
        <Remove passkey={passkey} called={called} onChange={onChange} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

interface DialogProps {
  passkey: Passkey
  onChange: (recoveryCodes: null) => Promise<void>
  onClose: () => void
}

function Rename({ passkey, onChange, onClose }: DialogProps) {
  const [name, setName] = useState(passkey.name ?? '')
  const { busy, refusal, ask } = useRequest()

  async function rename() {
    if (!(await ask((locale) => renamePasskey(locale, passkey.id, name)))) return
    onClose()
    await onChange(null)
  }

  return (
    <Dialog title={<Trans id="people.rename-passkey">Rename the passkey</Trans>} onClose={onClose}>
      <form
        noValidate
        className="mt-4"
        onSubmit={(submit) => {
          submit.preventDefault()
          void rename()
        }}
      >
        <TextInput
          id="passkey-name"
          label={<Trans id="common.name">Name</Trans>}
          help={
            <Trans id="people.choose-name-youll-recognise-such">
              Choose a name you’ll recognise, such as where the passkey is stored.
            </Trans>
          }
          error={refusal}
          value={name}
          onValue={setName}
          maxLength={60}
        />
        <DialogActions>
          <Button kind="secondary" onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </Button>
          <Button type="submit" busy={busy}>
            <Trans id="people.rename-2">Rename</Trans>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function Remove({ passkey, called, onChange, onClose }: DialogProps & { called: string }) {
  const { busy, refusal, ask } = useRequest()

  async function remove() {
    if (!(await ask((locale) => removePasskey(locale, passkey.id)))) return
    onClose()
    toast(<Trans id="people.passkey-is-removed">Passkey removed.</Trans>)
    await onChange(null)
  }

  return (
    <Dialog title={<Trans id="people.remove-called">Remove “{called}”?</Trans>} onClose={onClose}>
      <p className="mt-3 text-ink-2">
        <Trans id="people.passkey-will-no-longer-work">
          The passkey will no longer work here, and your other devices will ask for a second step again. Delete it on
          your device, too.
        </Trans>
      </p>
      {refusal && (
        <div className="mt-4">
          <Notice tone="fault" title={refusal} />
        </div>
      )}
      <DialogActions>
        <Button kind="secondary" onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </Button>
        <Button kind="grave" busy={busy} onClick={() => void remove()}>
          <Trans id="people.remove-passkey">Remove the passkey</Trans>
        </Button>
      </DialogActions>
    </Dialog>
  )
}
