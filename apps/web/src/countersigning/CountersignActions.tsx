import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { CountersignFactsFragment } from '../__generated__/graphql.ts'
import { RefusedRows } from '../board/deciding/RefusedRows.tsx'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { usePeople } from '../planned/preview.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { RefuseDialog } from './RefuseDialog.tsx'
import { type CountersignOutcome, useCountersign } from './useCountersign.ts'

interface CountersignActionsProps {
  request: CountersignFactsFragment
  onRefetch: () => void
}

/** Agree, refuse with a reason, or withdraw; each dialog says what will happen. */
export function CountersignActions({ request, onRefetch }: CountersignActionsProps) {
  const { id, viewerCan } = request
  const { answer, withdraw, busy } = useCountersign()
  const [asking, setAsking] = useState<'AGREE' | 'REFUSE' | 'WITHDRAW' | null>(null)
  const [refused, setRefused] = useState<Extract<CountersignOutcome, { kind: 'refused' }> | null>(null)

  function settle(outcome: CountersignOutcome) {
    setAsking(null)
    setRefused(outcome.kind === 'refused' ? outcome : null)
    if (outcome.kind === 'refused' || outcome.kind === 'planned') return
    if (outcome.kind === 'took-effect')
      toast(<Trans id="grants.agreed-and-it-took-effect">Agreed. This is now in effect.</Trans>)
    else if (outcome.kind === 'agreed')
      toast(<Trans id="grants.agreed-others-have-yet-to">Agreed. Others have yet to agree.</Trans>)
    else if (outcome.kind === 'declined')
      toast(<Trans id="grants.refused-nothing-was-changed">Refused. Nothing was changed.</Trans>)
    else if (outcome.kind === 'withdrawn')
      toast(<Trans id="grants.taken-back-nothing-was-changed">Request withdrawn. Nothing was changed.</Trans>)
    else
      toast(
        <Trans id="grants.agreed-but-something-changed-in">
          Agreed, but something changed in the meantime. Agreement has to be requested again.
        </Trans>,
      )
  }

  return (
    <div className="mt-3 grid gap-3">
      {refused && (
        <>
          <RefusalNotice refused={refused.refused} onRefetch={onRefetch} />
          {refused.rows.length > 0 && <RefusedRows refused={refused.rows} />}
        </>
      )}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {viewerCan.answer && (
          <>
            <StaffButton kind="primary" onClick={() => setAsking('AGREE')}>
              <Trans id="grants.agree">Agree</Trans>
            </StaffButton>
            <StaffButton onClick={() => setAsking('REFUSE')}>
              <Trans id="grants.refuse">Refuse</Trans>
            </StaffButton>
          </>
        )}
        {viewerCan.withdraw && (
          <StaffButton kind={viewerCan.answer ? 'bare' : 'plain'} onClick={() => setAsking('WITHDRAW')}>
            <Trans id="grants.withdraw-request">Withdraw request</Trans>
          </StaffButton>
        )}
      </div>
      {asking === 'AGREE' && (
        <AgreeDialog
          request={request}
          busy={busy}
          onAgree={async () => settle(await answer(request, true, null))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'REFUSE' && (
        <RefuseDialog
          id={id}
          onRefuse={async (reason) => settle(await answer(request, false, reason))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'WITHDRAW' && (
        <Dialog
          title={<Trans id="grants.withdraw-request-question">Withdraw the request?</Trans>}
          onClose={() => setAsking(null)}
        >
          <p className="mt-3 text-ink-2">
            <Trans id="grants.nothing-changes-for-anybody-what">
              Nothing changes for anyone. Staged decisions stay staged, and you can request agreement again.
            </Trans>
          </p>
          <DialogActions>
            <StaffButton onClick={() => setAsking(null)}>
              <Trans id="common.cancel">Cancel</Trans>
            </StaffButton>
            <StaffButton kind="primary" busy={busy} onClick={async () => settle(await withdraw(id))}>
              <Trans id="common.withdraw-3">Withdraw</Trans>
            </StaffButton>
          </DialogActions>
        </Dialog>
      )}
    </div>
  )
}

interface AgreeProps {
  request: CountersignFactsFragment
  busy: boolean
  onAgree: () => void
  onClose: () => void
}

function AgreeDialog({ request, busy, onAgree, onClose }: AgreeProps) {
  const { t } = useLingui()
  const input = { id: request.id, agree: true, reason: null }
  const people = usePeople({ kind: 'ANSWER_COUNTERSIGN', args: { input } })
  return (
    <Dialog title={<Trans id="grants.agree-question">Agree to this request?</Trans>} onClose={onClose}>
      <p className="mt-3 text-ink-2">
        {request.pendingInstitutes.length === 1 ? (
          <Effect request={request} />
        ) : (
          <Trans id="grants.it-takes-effect-once-others">This takes effect once the others have also agreed.</Trans>
        )}
      </p>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={busy || people === null} onClick={onAgree}>
          <EmailsLabel press={t({ id: 'grants.agree', message: 'Agree' })} people={people} />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}

/** What happens once the last institute agrees. */
function Effect({ request: { action, count } }: { request: CountersignFactsFragment }) {
  if (action === 'PUBLISH_REPORT')
    return (
      <Trans id="grants.you-are-last-to-agree">
        You’re the last to agree. The report becomes public after a minute. You can undo this until then.
      </Trans>
    )
  return (
    <>
      <Trans id="grants.you-are-last-to-agree-it">
        You’re the last to agree. This takes effect after a minute. You can undo it until then.
      </Trans>{' '}
      <Plural
        id="grants.this-concerns-people"
        value={count}
        one="This concerns # person."
        other="This concerns # people."
      />{' '}
      <Trans id="grants.anyone-who-has-withdrawn-is">Anyone who has withdrawn is left out.</Trans>
    </>
  )
}
