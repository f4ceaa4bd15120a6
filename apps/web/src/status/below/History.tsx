import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { When } from '../../ui/When.tsx'
import { useHistoryWords } from './historyWords.ts'

const HistoryOfRegistration = graphql(`
  fragment OwnHistory_registration on Registration {
    history {
      at
      kind
      institute {
        slug
        name
      }
      field
      reason
    }
  }
`)

/** The registration's full history, oldest first, in plain words. */
export function History({ registration }: { registration: FragmentType<typeof HistoryOfRegistration> }) {
  const { history } = readFragment(HistoryOfRegistration, registration)
  const wordsFor = useHistoryWords()

  return (
    <ol className="grid gap-3">
      {history.map((entry, place) => (
        <li key={`${entry.at} ${place}`} className="grid gap-x-6 sm:grid-cols-[13rem_1fr]">
          <span className="text-15 text-ink-2 leading-[1.6875rem]">
            <When at={entry.at} as="moment" />
          </span>
          <span>
            {wordsFor(entry)}
            {entry.reason && (
              <span className="block text-15 text-ink-2">
                <Trans id="common.reason-3">Reason: {entry.reason}</Trans>
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
