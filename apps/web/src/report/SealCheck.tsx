import { Trans } from '@lingui/react/macro'
import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { useWhen } from '../ui/When.tsx'
import { isAsSealed } from './seal.ts'

interface CheckProps {
  version: { hash: string; seal?: string | null; canonicalPath: string; bundlePath: string }
  /** The event's promise to destroy the links to authors; null if it made none. */
  promise: { until: string; destroyedAt?: string | null } | null
}

/** Verifies that this is the published version, manually or in the browser, and says until when authors can be traced. */
export function SealCheck({ version: { hash, seal = null, canonicalPath, bundlePath }, promise }: CheckProps) {
  const when = useWhen()
  const [found, setFound] = useState<'AT_WORK' | 'SAME' | 'OTHER' | 'NO_ANSWER' | null>(null)

  async function look() {
    setFound('AT_WORK')
    try {
      const answer = await fetch(canonicalPath, { cache: 'no-store' })
      if (!answer.ok) throw new Error('No answer.')
      setFound((await isAsSealed(await answer.text(), { hash, seal })) ? 'SAME' : 'OTHER')
    } catch {
      setFound('NO_ANSWER')
    }
  }

  return (
    <>
      <p>
        <Trans id="report.everything-that-this-version-says">
          Everything in this version, in all its languages, is in{' '}
          <a href={canonicalPath} className="underline underline-offset-4">
            one file
          </a>
          . We recorded its SHA-256 hash when it was published, and each version names the hash of the one before.
          Download the file and compute the hash yourself:
        </Trans>
      </p>
      <p className="mt-3 overflow-x-auto rounded-control border border-line bg-raised px-3 py-2 font-mono text-13">
        sha256sum content.json
      </p>
      <dl className="mt-3 grid gap-2 text-13">
        <div>
          <dt className="text-ink-2">SHA-256</dt>
          <dd className="font-mono [overflow-wrap:anywhere]">{hash}</dd>
        </div>
        {seal && (
          <div>
            <dt className="text-ink-2">
              <Trans id="report.root-of-tree-of-hashes">Root hash of the findings</Trans>
            </dt>
            <dd className="font-mono [overflow-wrap:anywhere]">{seal}</dd>
          </div>
        )}
      </dl>
      <div className="mt-4 flex flex-wrap items-center gap-4 print:hidden">
        <Button kind="secondary" busy={found === 'AT_WORK'} onClick={() => void look()}>
          <Trans id="report.compute-it-here">Check it here</Trans>
        </Button>
        <p role="status" className="text-15">
          {found === 'SAME' && (
            <span className="inline-flex items-center gap-1.5 text-confirmed">
              <Check size={16} strokeWidth={1.75} aria-hidden />
              <Trans id="report.file-matches-what-was-published">The file matches what was published.</Trans>
            </span>
          )}
          {found === 'OTHER' && (
            <span className="inline-flex items-center gap-1.5 font-medium text-fault">
              <X size={16} strokeWidth={1.75} aria-hidden />
              <Trans id="report.it-is-not-what-was">The file does not match what was published.</Trans>
            </span>
          )}
          {found === 'NO_ANSWER' && (
            <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
          )}
        </p>
      </div>
      <p className="mt-4 print:hidden">
        <Trans id="report.evidence-bundle-has-everything">
          The{' '}
          <a href={bundlePath} className="text-accent underline underline-offset-4">
            evidence bundle
          </a>{' '}
          (ZIP) has this version, the ones before it, the documents and a program that checks them on your computer.
        </Trans>
      </p>
      {promise && (
        <p className="mt-4 text-ink-2">
          {promise.destroyedAt ? (
            <Trans id="report.links-from-findings-to-people">
              The links from findings to the people who wrote the notes and contributions were destroyed on{' '}
              {when({ at: promise.destroyedAt, zone: 'UTC', as: 'date' })}, as promised. The hashes are kept.
            </Trans>
          ) : (
            <Trans id="report.links-from-findings-to-people-who">
              The links from findings to the people who wrote the notes and contributions will be destroyed on{' '}
              {when({ at: promise.until, zone: 'UTC', as: 'date' })}. The hashes are kept.
            </Trans>
          )}
        </p>
      )}
    </>
  )
}
