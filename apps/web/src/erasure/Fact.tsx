import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** A labelled value, shown even if empty, so that nothing is omitted silently. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  const isEmpty = children === null || children === undefined || children === '' || children === false
  return (
    <>
      <dt className="text-15 text-ink-2">{name}</dt>
      <dd className="[overflow-wrap:anywhere] max-sm:mb-3">
        {isEmpty || (Array.isArray(children) && !children.flat().some(Boolean)) ? (
          <Trans id="erasure.none">none</Trans>
        ) : (
          children
        )}
      </dd>
    </>
  )
}
