import { Trans, useLingui } from '@lingui/react/macro'
import { shownQuestions } from '@plenaria/schema/answers'
import type { ReactNode } from 'react'
import type { ValuesInWords_EventFragment } from '../../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../../__generated__/index.ts'
import { useTextLanguage } from '../../../kernel/textLanguage.ts'
import { useCodeName, useLanguageNames } from '../../../ui/languages/codeNames.ts'
import { useMoreLanguages } from '../../../ui/languages/useMoreLanguages.ts'
import { raised } from '../../../ui/useList.ts'
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
 * A person's answers for review; `changeLink` is rendered beside the first line of each part. `withSharing` adds whom they let
 * see the registration.
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
  useMoreLanguages(values.languages)
  const languageNames = useLanguageNames()
  const countryName = useCodeName('region')
  const answers = Object.entries(values.answers).map(([questionKey, answer]) => ({ questionKey, values: answer }))
  const textLanguage = useTextLanguage()
  const group = event.groups.find(({ key }) => key === values.groupKey)
  const none = <MissingAnswer />

  const consentLink = changeLink?.('data', t({ id: 'registering.what-you-agree-to', message: 'what you agree to' }))

  return (
    <dl className="gap-x-6 border-line border-t sm:grid sm:grid-cols-[minmax(0,5fr)_minmax(0,7fr)_auto]">
      <Line
        term={t({ id: 'common.name', message: 'Name' })}
        change={changeLink?.('you', t({ id: 'registering.your-name-and-address', message: 'your name and address' }))}
      >
        {values.name ? <bdi>{values.name}</bdi> : none}
      </Line>
      <Line term={t({ id: 'common.email-address', message: 'Email address' })}>{values.email || none}</Line>
      <Line term={t({ id: 'common.organisation', message: 'Organisation' })}>
        <OrganisationInWords values={values} />
      </Line>
      <Line
        term={t({ id: 'common.group', message: 'Group' })}
        change={changeLink?.(
          'group',
          t({ id: 'registering.your-group-country-and-languages', message: 'your group, country and languages' }),
        )}
      >
        {group ? <span lang={textLanguage(group.names)?.locale}>{group.name}</span> : none}
      </Line>
      <Line term={t({ id: 'registering.country-or-territory', message: 'Country or territory' })}>
        {values.country ? countryName(values.country) : none}
      </Line>
      <Line term={t({ id: 'common.languages', message: 'Languages' })}>
        {values.languages.length > 0 ? raised(languageNames(values.languages)) : none}
      </Line>
      {event.sessions.length > 1 && (
        <Line
          term={t({ id: 'common.sessions', message: 'Sessions' })}
          change={changeLink?.('sessions', t({ id: 'registering.your-sessions', message: 'your sessions' }))}
        >
          <SessionsInWords event={event} values={values} />
        </Line>
      )}
      <Line
        term={t({ id: 'registering.contribution', message: 'Contribution' })}
        change={changeLink?.(
          'contribution',
          t({ id: 'registering.your-contribution-inline', message: 'your contribution' }),
        )}
      >
        {values.motivation ? <span className="whitespace-pre-line">{values.motivation}</span> : none}
      </Line>
      {shownQuestions(event.questions, answers).map((question) => (
        <Line key={question.key} term={<span lang={textLanguage(question.labels)?.locale}>{question.label}</span>}>
          <AnswerInWords question={question} given={values.answers[question.key] ?? []} />
        </Line>
      ))}
      {(event.offersProtection || values.protectIdentity) && (
        <Line
          term={t({ id: 'common.protection-2', message: 'Protection' })}
          change={changeLink?.('you', t({ id: 'common.protection', message: 'protection' }))}
        >
          {values.protectIdentity ? (
            <Trans id="registering.requested">Requested</Trans>
          ) : (
            <Trans id="registering.not-requested">Not requested</Trans>
          )}
        </Line>
      )}
      <Line
        term={t({ id: 'registering.your-name-in-lists', message: 'Your name in lists' })}
        change={changeLink?.('data', t({ id: 'registering.who-sees-your-data', message: 'who sees your data' }))}
      >
        <NameInLists values={values} />
      </Line>
      {withSharing && <Sharing event={event} values={values} />}
      {event.consents.map(({ key, text, texts }, place) => (
        <Line
          key={key}
          term={<span lang={textLanguage(texts)?.locale}>{text}</span>}
          change={place === 0 && consentLink}
        >
          {values.consents[key] ? (
            <Trans id="registering.agreed">Agreed</Trans>
          ) : (
            <Trans id="registering.not-agreed">Not agreed</Trans>
          )}
        </Line>
      ))}
    </dl>
  )
}

type Asked = ValuesInWords_EventFragment

function MissingAnswer() {
  return (
    <span className="text-ink-3">
      <Trans id="registering.not-given">Not given</Trans>
    </span>
  )
}

function OrganisationInWords({ values }: { values: Values }) {
  const names = givenNames(values)
  return (
    <>
      {values.organisation ? <bdi>{values.organisation}</bdi> : <MissingAnswer />}
      {names && <bdi className="block text-ink-2">{names}</bdi>}
    </>
  )
}

function AnswerInWords({
  question: { kind, options },
  given,
}: {
  question: Asked['questions'][number]
  given: readonly string[]
}) {
  const { t } = useLingui()
  const when = useWhen()
  const answer = given.filter((value) => value.trim() !== '')
  const [first] = answer
  if (first === undefined) return <MissingAnswer />
  if (kind === 'YES_NO' || kind === 'FILE')
    return first !== 'no' ? t({ id: 'common.yes', message: 'Yes' }) : t({ id: 'common.no', message: 'No' })
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

function SessionsInWords({ event, values }: { event: Asked; values: Values }) {
  const textLanguage = useTextLanguage()
  const ids = wantedSessions(event, values)
  const wanted = event.sessions.filter(({ id }) => ids.includes(id))
  if (wanted.length === event.sessions.length) return <Trans id="common.all-sessions">All sessions</Trans>
  if (wanted.length === 0)
    return (
      <Trans id="registering.none-sessions-you-chose-are">
        None: the sessions you chose are no longer in the programme
      </Trans>
    )
  return wanted.map(({ id, title, titles }) => (
    <span key={id} className="block" lang={textLanguage(titles)?.locale}>
      {title}
    </span>
  ))
}

/** How lists show the person. */
function NameInLists({ values }: { values: Values }) {
  if (values.protectIdentity)
    return (
      <>
        <Trans id="common.your-name-address-and-organisation">Your name, address and organisation are hidden</Trans>
        {values.pseudonym.trim() !== '' && (
          <span className="block">
            <Trans id="common.you-are-called">You appear as “{values.pseudonym.trim()}”</Trans>
          </span>
        )}
      </>
    )
  if (values.organisation.trim() === '') return <Trans id="registering.your-name-is-shown">Your name is shown</Trans>
  if (values.affiliation === 'SHOWN')
    return <Trans id="registering.your-name-and-organisation-are">Your name and organisation are shown</Trans>
  if (values.affiliation === 'PERSONAL_CAPACITY')
    return (
      <Trans id="registering.your-name-is-shown-and">
        Your name is shown, with a note that you’re taking part in a personal capacity
      </Trans>
    )
  return <Trans id="registering.your-name-is-shown-and-your">Your name is shown, but your organisation isn’t</Trans>
}

/** Which partner institutes may see the registration. */
function Sharing({ event, values }: { event: Asked; values: Values }) {
  return event.institutes
    .filter(({ terms }) => terms)
    .map(({ institute: { slug, name }, terms }) => (
      <Line key={slug} term={name}>
        {terms !== null && values.shareWith.includes(terms) ? (
          <Trans id="registering.may-see-your-registration">Can see your registration</Trans>
        ) : (
          <Trans id="registering.does-not-see-your-registration">Can’t see your registration</Trans>
        )}
      </Line>
    ))
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
