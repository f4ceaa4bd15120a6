import { Trans } from '@lingui/react/macro'
import { LanguageTabs } from '../ui/staff/LanguageTabs.tsx'
import { LocalisedInput } from '../ui/staff/LocalisedInput.tsx'
import type { Reasons } from './useReasons.ts'

/** The public reason for the change, in several languages. */
export function ReasonFields({ language, setLanguage, written, reasons, setReasons }: Reasons) {
  return (
    <>
      <LanguageTabs language={language} written={written} onLanguage={setLanguage} />
      <LocalisedInput
        path="reasons"
        label={<Trans id="common.reason">Reason</Trans>}
        help={<Trans id="lifecycle.emailed-and-shown-to-everybody">Emailed, and shown on the event’s page.</Trans>}
        rows={4}
        value={reasons}
        onValue={setReasons}
      />
    </>
  )
}
