import { Trans } from '@lingui/react/macro'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { KeyGroup as Keys, KeyLine as Line } from '../../ui/staff/KeyLines.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import type { PageGroup } from './pages.ts'

interface KeySheetProps {
  /** Sections that the viewer may enter. */
  groups: readonly PageGroup[]
  onClose: () => void
}

/** Lists all keyboard shortcuts of the staff pages that the viewer may enter; opens on `?`. */
export function KeySheet({ groups, onClose }: KeySheetProps) {
  const pages = groups.flatMap((group) => group.pages)
  const withKey = pages.filter(({ key }) => key !== undefined)
  const has = (path: string) => pages.some((page) => page.path === path)
  return (
    <Dialog title={<Trans id="common.shortcuts">Shortcuts</Trans>} onClose={onClose} wide>
      <div className="mt-4 gap-x-10 sm:columns-2">
        <Keys title={<Trans id="routes.everywhere">Everywhere</Trans>}>
          {withKey.map(({ path, key, name }) => (
            <Line key={path} keys={`g ${key}`}>
              {name}
            </Line>
          ))}
          <Line keys={navigator.platform.startsWith('Mac') ? '⌘ K' : 'Ctrl K'}>
            <Trans id="routes.go-anywhere">Go anywhere</Trans>
          </Line>
          <Line keys="g g">
            <Trans id="routes.switch-event">Switch to another event</Trans>
          </Line>
          <Line keys="?">
            <Trans id="routes.this-sheet">This list</Trans>
          </Line>
        </Keys>
        {has('registrations') && (
          <Keys title={<Trans id="common.registrations">Registrations</Trans>}>
            <Line keys="j k">
              <Trans id="routes.next-and-previous-row">Next and previous row</Trans>
            </Line>
            <Line keys="Enter">
              <Trans id="routes.read-application">Read the application</Trans>
            </Line>
            {has('messages') && (
              <Line keys="e">
                <Trans id="common.email-person">Email the person</Trans>
              </Line>
            )}
            <Line keys="f">
              <Trans id="common.focus-mode">Focus mode</Trans>
            </Line>
            <Line keys="0–9">
              <Trans id="common.score-each-criterion-in-turn">Score each criterion in turn</Trans>
            </Line>
            <Line keys="r o/w/n/u">
              <Trans id="common.recommend-offer-seat-waitlist-not">
                Recommend: offer a seat, waitlist, don’t select, unsure
              </Trans>
            </Line>
            <Line keys={navigator.platform.startsWith('Mac') ? '⌘ Enter' : 'Ctrl Enter'}>
              <Trans id="common.save-review">Save the review, or the note you’re writing</Trans>
            </Line>
            <Line keys="x">
              <Trans id="routes.select-row">Select the row</Trans>
            </Line>
            <Line keys="a">
              <Trans id="routes.select-all-that-are-loaded">Select or clear all loaded rows</Trans>
            </Line>
            <Line keys="J K">
              <Trans id="routes.select-next-or-previous-row">Select the next or previous row as well</Trans>
            </Line>
            <Line keys="A">
              <Trans id="routes.select-all-that-match-also">Select all matches, including ones not loaded yet</Trans>
            </Line>
            <Line keys="o w n d">
              <Trans id="common.offer-seat-waitlist-not-select">Offer a seat, waitlist, don’t select, decline</Trans>
            </Line>
            <Line keys="i">
              <Trans id="common.reinstate">Reinstate</Trans>
            </Line>
            <Line keys="u">
              <Trans id="common.unstage-decision">Unstage a decision</Trans>
            </Line>
            <Line keys="s">
              <Trans id="common.stage-decisions-or-let-them">Stage decisions, or apply them immediately</Trans>
            </Line>
            <Line keys="l">
              <Trans id="common.choose-sessions-that-are-offered">Choose which sessions to offer</Trans>
            </Line>
            <Line keys="/">
              <Trans id="common.search">Search</Trans>
            </Line>
            <Line keys="Esc">
              <Trans id="routes.close-application-then-clear-selection">
                Close the application, then clear the selection
              </Trans>
            </Line>
          </Keys>
        )}
        {has('findings') && (
          <Keys title={<Trans id="common.findings">Findings</Trans>}>
            <Line keys="[ ]">
              <Trans id="routes.previous-and-next-topic">Previous and next topic</Trans>
            </Line>
            <Line keys="j k">
              <Trans id="routes.next-and-previous-source-or">Next and previous source or finding</Trans>
            </Line>
            <Line keys="x">
              <Trans id="routes.choose-source">Choose the source</Trans>
            </Line>
            <Line keys="n">
              <Trans id="routes.write-finding-from-selection">Write a finding from the selection</Trans>
            </Line>
            <Line keys="e">
              <Trans id="routes.rewrite-finding">Rewrite the finding</Trans>
            </Line>
            <Line keys={navigator.platform.startsWith('Mac') ? '⌘ Enter' : 'Ctrl Enter'}>
              <Trans id="common.save-finding">Save finding</Trans>
            </Line>
          </Keys>
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
