import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { use, useState } from 'react'
import type { Tokens_ViewerFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { PresentTime, When } from '../ui/When.tsx'
import { capabilityWords } from './capabilityWords.ts'
import { NewSecret } from './NewSecret.tsx'
import { TokenForm } from './TokenForm.tsx'

const TokensOfViewer = graphql(`
  fragment Tokens_Viewer on Viewer {
    email
    apiTokens {
      id
      name
      institute {
        slug
        name
      }
      event {
        slug
        title
      }
      capabilities
      expiresAt
      lastUsedAt
      revokedAt
    }
    ...TokenForm_Viewer
  }
`)

const RevokeToken = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id) {
      __typename
      ... on ApiTokenRevoked {
        token {
          id
          revokedAt
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** The viewer's API tokens, with a form to create one. */
export function Tokens({ viewer: masked }: { viewer: FragmentType<typeof TokensOfViewer> }) {
  const viewer = readFragment(TokensOfViewer, masked)
  const [secret, setSecret] = useState<string | null>(null)
  const [making, setMaking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()
  return (
    <div className="grid gap-5 text-15">
      <p className="text-ink-2">
        <Trans id="tokens.app-with-token-acts-as">
          An app with a token acts as you, with only the permissions you give it. It can never change members, grants,
          institutes or an event’s kind.
        </Trans>
      </p>
      {secret && <NewSecret secret={secret} onKept={() => setSecret(null)} />}
      {refused !== undefined && <RefusalNotice refused={refused} />}
      {viewer.apiTokens.length > 0 && (
        <ul className="border-line border-t">
          {viewer.apiTokens.map((token) => (
            <Token key={token.id} token={token} onRefused={setRefused} />
          ))}
        </ul>
      )}
      {making ? (
        <TokenForm
          viewer={viewer}
          onMade={(made) => {
            setSecret(made)
            setMaking(false)
          }}
          onLeave={() => setMaking(false)}
        />
      ) : (
        <div>
          <StaffButton onClick={() => setMaking(true)}>
            <Trans id="tokens.create-token">Create a token</Trans>
          </StaffButton>
        </div>
      )}
    </div>
  )
}

interface TokenProps {
  token: Tokens_ViewerFragment['apiTokens'][number]
  onRefused: (refused: Refused | null | undefined) => void
}

function Token({ token, onRefused }: TokenProps) {
  const { t } = useLingui()
  const [revoke, { loading }] = useMutation(RevokeToken)
  const { id, name, institute, event, capabilities, expiresAt, lastUsedAt, revokedAt } = token
  const isOver = revokedAt !== null || Date.parse(expiresAt) <= use(PresentTime)()

  async function end() {
    const answer = await revoke({ variables: { id } }).catch(() => null)
    const result = answer?.data?.revokeApiToken
    if (result?.__typename !== 'ApiTokenRevoked') return onRefused(result ?? null)
    onRefused(undefined)
    toast(<Trans id="tokens.token-revoked">Token revoked</Trans>)
  }

  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 border-line border-b py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className={`font-medium [overflow-wrap:anywhere] ${isOver ? 'text-ink-3' : ''}`}>{name}</p>
        <p className="text-13 text-ink-2">
          {institute.name}
          {' · '}
          {event ? event.title : <Trans id="common.all-its-events-inline">all the institute’s events</Trans>}
        </p>
        <p className="text-13 text-ink-2">
          {capabilities.map((capability) => t(capabilityWords[capability].name)).join(' · ')}
        </p>
        <p className="text-13 text-ink-3">
          {revokedAt ? (
            <Trans id="tokens.revoked">
              Revoked <When at={revokedAt} as="moment" />
            </Trans>
          ) : isOver ? (
            <Trans id="tokens.expired">
              Expired <When at={expiresAt} as="moment" />
            </Trans>
          ) : (
            <Trans id="tokens.works-until">
              Valid until <When at={expiresAt} as="moment" />
            </Trans>
          )}
          {' · '}
          {lastUsedAt ? (
            <Trans id="tokens.last-used">
              last used <When at={lastUsedAt} as="moment" />
            </Trans>
          ) : (
            <Trans id="tokens.never-used">never used</Trans>
          )}
        </p>
      </div>
      {!isOver && (
        <StaffButton
          busy={loading}
          onClick={() => void end()}
          aria-label={t({ id: 'tokens.revoke', message: `Revoke ${name}` })}
        >
          <Trans id="tokens.revoke-2">Revoke</Trans>
        </StaffButton>
      )}
    </li>
  )
}
