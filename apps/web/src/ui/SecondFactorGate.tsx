import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { ButtonLink } from './Button.tsx'

const GateToData = graphql(`
  query GateToData {
    viewer {
      email
      secondFactor {
        isSetUp
        isShown
        isNeeded
      }
    }
  }
`)

interface Gate {
  /** `closed`: the viewer is a member of an institute and hasn't presented a second factor in this sign-in. */
  state: 'asking' | 'open' | 'closed'
  /** Path where the viewer sets up or presents the second factor; leads back here. */
  door: string
}

/**
 * Whether the viewer's second factor is sufficient for personal data; for other permissions see `viewerCan`. Open for visitors
 * and anyone who isn't a member of an institute.
 */
export function useSecondFactorGate(): Gate {
  const [path] = useLocation()
  const search = useSearch()
  const { data, error } = useQuery(GateToData)
  const here = search ? `${path}?${search}` : path
  const factor = data?.viewer?.secondFactor
  const door = factor?.isSetUp ? paths.confirm(here) : paths.account(here)
  if (!data) return { state: error ? 'open' : 'asking', door }
  return { state: factor?.isNeeded && !factor.isShown ? 'closed' : 'open', door }
}

/**
 * Wraps a staff page that shows personal data: redirects viewers who still need a second factor to where they present it, and
 * back to this address. `<SecondFactorGate><BoardPage slug={slug} /></SecondFactorGate>`
 */
export function SecondFactorGate({ children }: { children: ReactNode }) {
  const { state, door } = useSecondFactorGate()
  if (state === 'asking') return null
  return state === 'closed' ? <Redirect to={door} replace /> : children
}

/**
 * Shown beside a `SecondFactorNeeded` refusal, or if `viewerCan.needsSecondFactor`: a link to present the second factor and
 * return.
 */
export function SecondFactorLink({ kind = 'primary' }: { kind?: 'primary' | 'secondary' }) {
  const { door } = useSecondFactorGate()
  return (
    <ButtonLink kind={kind} to={door}>
      <Trans id="people.confirm-its-you">Confirm it’s you</Trans>
    </ButtonLink>
  )
}
