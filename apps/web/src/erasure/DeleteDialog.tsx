import { Plural, Trans } from '@lingui/react/macro'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

interface DeleteProps {
  /** Null if the number is hidden from the viewer. */
  people: number | null
  onClose: () => void
  onDelete: () => void
}

/** Asks for confirmation before shorter retention periods delete data that is already due. */
export function DeleteDialog({ people, onClose, onDelete }: DeleteProps) {
  return (
    <Dialog title={<Trans id="erasure.delete-data-now">Delete data?</Trans>} onClose={onClose}>
      <p className="mt-3 text-15 text-ink-2">
        <Trans id="erasure.with-these-days-time-is-up">
          With these retention periods, some data is already due for deletion. It will be deleted the following night
          and can’t be restored. You can undo this for a minute.
        </Trans>
      </p>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" onClick={onDelete}>
          {people === null ? (
            <Trans id="erasure.delete-data">Delete data</Trans>
          ) : (
            <Plural
              id="erasure.delete-data-of-people"
              value={people}
              one="Delete the data of # person"
              other="Delete the data of # people"
            />
          )}
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
