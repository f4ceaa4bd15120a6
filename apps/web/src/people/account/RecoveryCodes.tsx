import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'

/** New recovery codes, shown only once. */
export function RecoveryCodes({ codes, email, onKept }: { codes: string[]; email: string; onKept: () => void }) {
  const { t } = useLingui()
  const [copied, setCopied] = useState(false)
  const heading = t({ id: 'people.plenaria-recovery-codes-of', message: `Plenaria: recovery codes for ${email}` })
  const asText = `${heading}\n\n${codes.join('\n')}\n`

  function download() {
    const url = URL.createObjectURL(new Blob([asText], { type: 'text/plain' }))
    Object.assign(document.createElement('a'), { href: url, download: 'plenaria-recovery-codes.txt' }).click()
    URL.revokeObjectURL(url)
  }

  return (
    <div className="max-w-measure">
      <p className="mt-4 text-20 text-ink-2 print:hidden">
        <Trans id="people.if-you-lose-your-device">
          If you lose your device, each code opens your account once. Store them with your important papers, not in your
          email. They won’t be shown again.
        </Trans>
      </p>
      <p className="mt-4 hidden print:block">{heading}</p>
      <ol className="mt-8 grid grid-cols-2 gap-x-6 gap-y-2 border-line border-y py-5 font-medium tracking-wider sm:max-w-96">
        {codes.map((code) => (
          <li key={code} translate="no">
            {code}
          </li>
        ))}
      </ol>
      <p className="mt-5 flex flex-wrap items-baseline gap-x-5 gap-y-1 print:hidden">
        <Button
          kind="quiet"
          onClick={async () =>
            setCopied(
              await navigator.clipboard.writeText(asText).then(
                () => true,
                () => false,
              ),
            )
          }
        >
          <Trans id="common.copy">Copy</Trans>
        </Button>
        <Button kind="quiet" onClick={download}>
          <Trans id="people.save-as-text-file">Save as a text file</Trans>
        </Button>
        <Button kind="quiet" onClick={() => window.print()}>
          <Trans id="people.print">Print</Trans>
        </Button>
        <span role="status" className="text-15 text-confirmed">
          {copied && <Trans id="common.copied">Copied</Trans>}
        </span>
      </p>
      <div className="mt-8 print:hidden">
        <Button onClick={onKept}>
          <Trans id="people.ive-saved-them">I’ve saved them</Trans>
        </Button>
      </div>
    </div>
  )
}
