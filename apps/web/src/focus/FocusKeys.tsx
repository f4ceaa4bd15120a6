import { Trans } from '@lingui/react/macro'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { KeyGroup, KeyLine } from '../ui/staff/KeyLines.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

interface FocusKeysProps {
  mayDecide: boolean
  mayEmail: boolean
  onClose: () => void
}

/** Keyboard shortcuts of focus mode, on `?`. */
export function FocusKeys({ mayDecide, mayEmail, onClose }: FocusKeysProps) {
  return (
    <Dialog title={<Trans id="common.shortcuts">Shortcuts</Trans>} onClose={onClose} wide>
      <div className="mt-4 gap-x-10 sm:columns-2">
        <KeyGroup title={<Trans id="common.focus-mode">Focus mode</Trans>}>
          <KeyLine keys="j k">
            <Trans id="focus.next-and-previous-application">Next and previous application</Trans>
          </KeyLine>
          <KeyLine keys="z">
            <Trans id="focus.undo-last-decision">Undo the last decision</Trans>
          </KeyLine>
          {mayEmail && (
            <KeyLine keys="e">
              <Trans id="common.email-person">Email the person</Trans>
            </KeyLine>
          )}
          <KeyLine keys="Esc">
            <Trans id="focus.leave-field-then-focus-mode">Leave the field, then focus mode</Trans>
          </KeyLine>
        </KeyGroup>
        <KeyGroup title={<Trans id="grants.review">Review</Trans>}>
          <KeyLine keys="0–9">
            <Trans id="common.score-each-criterion-in-turn">Score each criterion in turn</Trans>
          </KeyLine>
          <KeyLine keys="r o/w/n/u">
            <Trans id="common.recommend-offer-seat-waitlist-not">
              Recommend: offer a seat, waitlist, don’t select, unsure
            </Trans>
          </KeyLine>
          <KeyLine keys="c">
            <Trans id="focus.write-comment">Write a comment</Trans>
          </KeyLine>
          <KeyLine keys={navigator.platform.startsWith('Mac') ? '⌘ Enter' : 'Ctrl Enter'}>
            <Trans id="common.save-review">Save the review, or the note you’re writing</Trans>
          </KeyLine>
        </KeyGroup>
        {mayDecide && (
          <KeyGroup title={<Trans id="grants.decide">Decide</Trans>}>
            <KeyLine keys="o w n d">
              <Trans id="common.offer-seat-waitlist-not-select">Offer a seat, waitlist, don’t select, decline</Trans>
            </KeyLine>
            <KeyLine keys="i">
              <Trans id="common.reinstate">Reinstate</Trans>
            </KeyLine>
            <KeyLine keys="u">
              <Trans id="common.unstage-decision">Unstage a decision</Trans>
            </KeyLine>
            <KeyLine keys="s">
              <Trans id="common.stage-decisions-or-let-them">Stage decisions, or apply them immediately</Trans>
            </KeyLine>
            <KeyLine keys="l">
              <Trans id="common.choose-sessions-that-are-offered">Choose which sessions to offer</Trans>
            </KeyLine>
          </KeyGroup>
        )}
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.close">Close</Trans>
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
