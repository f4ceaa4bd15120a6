import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { SetOwnProtectionInput } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { useMutation, useQuery } from '../../kernel/data.ts'
import { Button } from '../../ui/Button.tsx'
import { Switch } from '../../ui/forms/Switch.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { toast } from '../../ui/Toast.tsx'
import { EmailPhraseField } from './NeutralEmail.tsx'

const OwnProtectionToSet = graphql(`
  query OwnProtection {
    viewer {
      email
      protection {
        everywhere
        emailPhrase
      }
    }
  }
`)

const SetOwnProtection = graphql(`
  mutation SetOwnProtection($input: SetOwnProtectionInput!) {
    setOwnProtection(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on OwnProtectionSet {
        viewer {
          email
          protection {
            everywhere
            emailPhrase
          }
        }
      }
    }
  }
`)

/** Changes that can be in flight independently. */
type Change = 'everywhere' | 'all' | 'phrase'

const refetchQueries = ['OwnProtection', 'RegistrationToFollow', 'MyData']

/** A signed-in person's settings: protection at every event, and the phrase in neutral emails. */
export function OwnProtection() {
  const { data, refetch } = useQuery(OwnProtectionToSet, { fetchPolicy: 'cache-and-network' })
  const [set] = useMutation(SetOwnProtection, { refetchQueries, awaitRefetchQueries: true })
  const [underWay, setUnderWay] = useState<readonly Change[]>([])
  const [isEnding, setEnding] = useState(false)
  const [typed, setTyped] = useState<string | null>(null)
  const [fieldProblem, setFieldProblem] = useState<string | null>(null)
  const [problem, setProblem] = useState<ReactNode>(null)
  if (!data?.viewer) return null
  const { everywhere, emailPhrase } = data.viewer.protection
  const phrase = typed ?? emailPhrase ?? ''

  async function change(which: Change, input: SetOwnProtectionInput) {
    if (underWay.includes(which)) return
    setUnderWay((others) => [...others, which])
    setFieldProblem(null)
    setProblem(null)
    try {
      const answer = (await set({ variables: { input } })).data?.setOwnProtection
      if (answer?.__typename === 'InvalidInput') setFieldProblem(answer.fields[0]?.message ?? answer.message)
      else if (answer?.__typename === 'OwnProtectionSet') {
        if (which === 'phrase') {
          setTyped(null)
          toast(<Trans id="registering.phrase-saved">Phrase saved.</Trans>)
        }
        if (which === 'all') setEnding(false)
        await refetch()
      } else setProblem(answer?.message)
    } catch {
      setProblem(
        <Trans id="common.we-cant-say-whether-it">
          We don’t know whether that went through. You can safely try again.
        </Trans>,
      )
    }
    setUnderWay((others) => others.filter((each) => each !== which))
  }

  return (
    <div className="grid gap-6">
      <Switch
        id="protectEverywhere"
        on={everywhere}
        busy={underWay.includes('everywhere')}
        onChange={(wanted) => void change('everywhere', { everywhere: wanted })}
      >
        <Trans id="registering.protect-me-at-every-event">Protect me at every event on this site</Trans>
        <span className="block text-15 text-ink-2">
          {everywhere ? (
            <Trans id="registering.new-registrations-are-protected-from">
              New registrations are protected from the start, wherever an event offers protection. Existing ones were
              protected when you turned this on. To end protection for a single registration, change its details.
            </Trans>
          ) : (
            <Trans id="registering.protects-all">
              Protects all your current and future registrations, wherever an event offers protection. No one can see
              that you chose this.
            </Trans>
          )}
        </span>
      </Switch>
      <form
        noValidate
        className="grid gap-3"
        onSubmit={(submit) => {
          submit.preventDefault()
          void change('phrase', { emailPhrase: phrase.trim() || null })
        }}
      >
        <EmailPhraseField value={phrase} onValue={setTyped} error={fieldProblem} />
        <div>
          <Button kind="secondary" type="submit" busy={underWay.includes('phrase')}>
            <Trans id="registering.save-phrase">Save phrase</Trans>
          </Button>
        </div>
      </form>
      {isEnding ? (
        <div className="grid gap-3 border-fault border-s-4 ps-4">
          <p>
            <Trans id="registering.organisers-of-all-your-events">
              Organisers of all your events will see your name, address and organisation, and our emails will name the
              event.
            </Trans>
          </p>
          <div className="flex flex-wrap gap-4">
            <Button
              kind="secondary"
              busy={underWay.includes('all')}
              onClick={() => void change('all', { everywhere: false, endsForAll: true })}
            >
              <Trans id="registering.end-protection">End protection</Trans>
            </Button>
            <Button kind="quiet" onClick={() => setEnding(false)}>
              <Trans id="common.cancel">Cancel</Trans>
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button kind="quiet" onClick={() => setEnding(true)}>
            <Trans id="registering.end-protection-of-all-my">End protection of all my registrations…</Trans>
          </Button>
        </div>
      )}
      {problem && <Notice tone="warning" title={problem} />}
    </div>
  )
}
