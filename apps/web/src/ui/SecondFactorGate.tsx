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
  /** Closed: the viewer works for an institute and has not shown a second factor in this sign-in. */
  state: 'asking' | 'open' | 'closed'
  /** Where the viewer sets one up or shows it; leads back here. */
  door: string
}

/**
 * Whether the viewer's second factor suffices for personal data; for other permissions see `viewerCan`. Open for visitors and for everyone
 * who isn't a member of an institute.
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
 * Around a staff page that shows people's data: leads who still has to show a second factor to where they do, and back
 * to this very address. `<SecondFactorGate><BoardPage slug={slug} /></SecondFactorGate>`
 */
export function SecondFactorGate({ children }: { children: ReactNode }) {
  const { state, door } = useSecondFactorGate()
  if (state === 'asking') return null
  return state === 'closed' ? <Redirect to={door} replace /> : children
}

/** Beside a refusal `SecondFactorNeeded`, or if `viewerCan.needsSecondFactor`: a link to present it, and back. */
export function SecondFactorLink({ kind = 'primary' }: { kind?: 'primary' | 'secondary' }) {
  const { door } = useSecondFactorGate()
  return (
    <ButtonLink kind={kind} to={door}>
      <Trans id="people.confirm-its-you">Confirm it’s you</Trans>
    </ButtonLink>
  )
}
