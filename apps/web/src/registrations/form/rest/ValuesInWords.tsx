import { Trans, useLingui } from '@lingui/react/macro'
import { shownQuestions } from '@plenaria/schema/answers'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../../../__generated__/index.ts'
import { raised } from '../../../events/eventWords.ts'
import { useToldIn } from '../../../events/toldIn.ts'
import { useCodeName, useLanguageNames } from '../../../ui/codeNames.ts'
import { useWhen } from '../../../ui/When.tsx'
import type { Values } from '../draft.ts'
import type { Step } from '../steps.ts'
import { givenNames, wantedSessions } from './checks.ts'

const AskedInWords = graphql(`
  fragment ValuesInWords_event on Event {
    offersProtection
    groups {
      key
      name
      names {
        language
      }
    }
    questions {
      key
      kind
      label
      labels {
        language
      }
      required
      options {
        key
        label
      }
      shownIf {
        questionKey
        values
      }
    }
    consents {
      key
      text
      texts {
        language
      }
    }
    sessions {
      id
      title
      titles {
        language
      }
    }
    institutes {
      terms
      institute {
        slug
        name
      }
    }
  }
`)

/**
 * What a person wrote, to be read over; `changeLink` stands beside the first line of each part. `withSharing`: also whom they let
 * see it.
 */
export function ValuesInWords({
  event: given,
  values,
  changeLink,
  withSharing = false,
}: {
  event: FragmentType<typeof AskedInWords>
  values: Values
  changeLink?: (step: Step, what: string) => ReactNode
  withSharing?: boolean
}) {
  const event = readFragment(AskedInWords, given)
  const { t } = useLingui()
  const when = useWhen()
  const languageNames = useLanguageNames()
  const countryName = useCodeName('region')
  const answers = Object.entries(values.answers).map(([questionKey, answer]) => ({ questionKey, values: answer }))
  const ids = wantedSessions(event, values)
  const wanted = event.sessions.filter(({ id }) => ids.includes(id))
  const toldIn = useToldIn()
  const group = event.groups.find(({ key }) => key === values.groupKey)
  const none = <span className="text-ink-3">{t`Not given`}</span>

  function answerWords({ key, kind, options }: (typeof event.questions)[number]): ReactNode {
    const answer = (values.answers[key] ?? []).filter((value) => value.trim() !== '')
    const [first] = answer
    if (first === undefined) return none
    if (kind === 'YES_NO') return first === 'yes' ? t`Yes` : t`No`
    if (kind === 'DATE') return when({ at: `${first}T00:00:00Z`, zone: 'UTC', as: 'day' })
    if (options.length === 0) return <span className="whitespace-pre-line">{first}</span>
    return options
      .filter((option) => answer.includes(option.key))
      .map((option) => (
        <span key={option.key} className="block">
          {option.label}
        </span>
      ))
  }

  return (
    <dl className="gap-x-6 border-line border-t sm:grid sm:grid-cols-[minmax(0,5fr)_minmax(0,7fr)_auto]">
      <Line term={t`Name`} change={changeLink?.('you', t`your name and address`)}>
        {values.name ? <bdi>{values.name}</bdi> : none}
      </Line>
      <Line term={t`E-mail address`}>{values.email || none}</Line>
      <Line term={t`Organisation`}>
        {values.organisation ? <bdi>{values.organisation}</bdi> : none}
        {givenNames(values) && <bdi className="block text-ink-2">{givenNames(values)}</bdi>}
      </Line>
      <Line term={t`Group`} change={changeLink?.('group', t`your group, country and languages`)}>
        {group ? <span lang={toldIn(group.names)?.locale}>{group.name}</span> : none}
      </Line>
      <Line term={t`Country or territory`}>{values.country ? countryName(values.country) : none}</Line>
      <Line term={t`Languages`}>{values.languages.length > 0 ? raised(languageNames(values.languages)) : none}</Line>
      {event.sessions.length > 1 && (
        <Line term={t`Sessions`} change={changeLink?.('contribution', t`your sessions`)}>
          {wanted.length === event.sessions.length ? (
            <Trans>All of them</Trans>
          ) : wanted.length === 0 ? (
            <Trans>None: those that you had chosen are no longer in the programme</Trans>
          ) : (
            wanted.map(({ id, title, titles }) => (
              <span key={id} className="block" lang={toldIn(titles)?.locale}>
                {title}
              </span>
            ))
          )}
        </Line>
      )}
      <Line term={t`Contribution`} change={changeLink?.('contribution', t`your contribution`)}>
        {values.motivation ? <span className="whitespace-pre-line">{values.motivation}</span> : none}
      </Line>
      {shownQuestions(event.questions, answers).map((question) => (
        <Line key={question.key} term={<span lang={toldIn(question.labels)?.locale}>{question.label}</span>}>
          {answerWords(question)}
        </Line>
      ))}
      {(event.offersProtection || values.protectIdentity) && (
        <Line term={t`Protection`} change={changeLink?.('you', t`protection`)}>
          {values.protectIdentity ? <Trans>Requested</Trans> : <Trans>Not requested</Trans>}
        </Line>
      )}
      <Line term={t`Your name in lists`} change={changeLink?.('data', t`who sees your data`)}>
        {values.protectIdentity ? (
          <>
            <Trans>Your name, address and organisation are kept out</Trans>
            {values.pseudonym.trim() !== '' && (
              <span className="block">
                <Trans>You are called “{values.pseudonym.trim()}”</Trans>
              </span>
            )}
          </>
        ) : values.organisation.trim() === '' ? (
          <Trans>Your name is shown</Trans>
        ) : values.affiliation === 'SHOWN' ? (
          <Trans>Your name and organisation are shown</Trans>
        ) : values.affiliation === 'PERSONAL_CAPACITY' ? (
          <Trans>Your name is shown, and that you take part in a personal capacity</Trans>
        ) : (
          <Trans>Your name is shown, and your organisation is not</Trans>
        )}
      </Line>
      {withSharing &&
        event.institutes
          .filter(({ terms }) => terms)
          .map(({ institute: { slug, name }, terms }) => (
            <Line key={slug} term={name}>
              {terms !== null && values.shareWith.includes(terms) ? (
                <Trans>May see your registration</Trans>
              ) : (
                <Trans>Does not see your registration</Trans>
              )}
            </Line>
          ))}
      {event.consents.map(({ key, text, texts }, place) => (
        <Line
          key={key}
          term={<span lang={toldIn(texts)?.locale}>{text}</span>}
          change={place === 0 && changeLink?.('data', t`what you agree to`)}
        >
          {values.consents[key] ? <Trans>Agreed</Trans> : <Trans>Not agreed</Trans>}
        </Line>
      ))}
    </dl>
  )
}

function Line({ term, change, children }: { term: ReactNode; change?: ReactNode; children: ReactNode }) {
  return (
    <div className="grid border-line border-b py-3 sm:col-span-3 sm:grid-cols-subgrid">
      <dt className="text-15 text-ink-2 leading-[1.6875rem]">{term}</dt>
      <dd className="min-w-0">{children}</dd>
      {change && <dd className="text-15">{change}</dd>}
    </div>
  )
}
