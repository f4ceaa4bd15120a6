import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { StoredRegistrationFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { OwnCompanions, OwnCompanionsTitle } from '../companions/OwnCompanions.tsx'
import { DeletionDates } from '../events/DeletionDates.tsx'
import { paths } from '../kernel/routes.ts'
import { History } from '../status/below/History.tsx'
import { AnswerFile } from '../ui/AnswerFile.tsx'
import { TextLink } from '../ui/Button.tsx'
import { codeName } from '../ui/languages/codeNames.ts'
import { readMoreLanguages } from '../ui/languages/moreLanguages.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { useAnswerWords } from '../ui/useAnswerWords.ts'
import { When } from '../ui/When.tsx'
import { EraseButton } from './EraseButton.tsx'
import { useEmailName } from './emailNames.ts'
import { Fact } from './Fact.tsx'
import { StoredAroundEvent } from './StoredAroundEvent.tsx'

const HeldAtEvent = graphql(`
  fragment StoredRegistration on StoredRegistration {
    emails {
      kind
      enqueuedAt
      sentAt
    }
    reviews {
      savedAt
      recommendation
      score
      comment
    }
    reviewCount
    accesses {
      at
      reason
      institute {
        slug
        name
      }
    }
    exportCount
    companions {
      kind
    }
    ...OwnCompanions
    registration {
      reference
      state
      name
      email
      organisation
      organisationNames
      protected
      pseudonym
      affiliation
      followUp {
        answeredAt
        questions {
          key
          kind
          label
          options {
            key
            label
          }
        }
        answers {
          questionKey
          values
        }
      }
      country
      languages
      motivation
      group {
        key
        name
      }
      answers {
        questionKey
        values
      }
      consents {
        key
        given
        version
      }
      registeredAt
      viewerCan {
        amend
        withdraw
      }
      event {
        slug
        title
        questions {
          key
          kind
          label
          options {
            key
            label
          }
        }
        consents {
          key
          text
        }
        ...DeletionDates_event
      }
      ...StoredAroundEvent_registration
      ...OwnHistory_registration
    }
  }
`)

type Registration = StoredRegistrationFragment['registration']

function PossibleActions({ viewerCan }: Pick<Registration, 'viewerCan'>) {
  if (!viewerCan.amend) return <Trans id="erasure.open-it">Open registration</Trans>
  return viewerCan.withdraw ? (
    <Trans id="erasure.open-correct-or-withdraw-it">Open, correct or withdraw registration</Trans>
  ) : (
    <Trans id="erasure.open-or-correct-it">Open or correct registration</Trans>
  )
}

function ShownInLists({ registration }: { registration: Registration }) {
  if (registration.protected)
    return (
      <>
        <Trans id="common.your-name-address-and-organisation">Your name, address and organisation are hidden</Trans>
        {registration.pseudonym && (
          <span className="block">
            <Trans id="common.you-are-called">You appear as “{registration.pseudonym}”</Trans>
          </span>
        )}
      </>
    )
  if (registration.organisation === null) return <Trans id="common.your-name">Your name</Trans>
  if (registration.affiliation === 'SHOWN')
    return <Trans id="erasure.your-name-and-organisation">Your name and organisation</Trans>
  return registration.affiliation === 'PERSONAL_CAPACITY' ? (
    <Trans id="erasure.your-name-and-that-you">
      Your name, with a note that you’re taking part in a personal capacity
    </Trans>
  ) : (
    <Trans id="erasure.your-name-and-your-organisation">Your name, not your organisation</Trans>
  )
}

/** Data stored about the person for one event. */
export function StoredRegistration({ held: given }: { held: FragmentType<typeof HeldAtEvent> }) {
  const { i18n } = useLingui()
  readMoreLanguages(i18n)
  const answerWords = useAnswerWords()
  const emailName = useEmailName()
  const { registration, emails, reviews, reviewCount, accesses, exportCount, ...held } = readFragment(
    HeldAtEvent,
    given,
  )
  const { reference, event, viewerCan } = registration
  const written = reviews.map((review) => ({
    ...review,
    score: review.score == null ? null : i18n.number(review.score, { maximumFractionDigits: 2 }),
  }))
  const places = new Map(event.questions.map(({ key }, place) => [key, place]))
  const questionOf = (key: string) => event.questions[places.get(key) ?? -1]
  // In the form's order; answers to removed questions come last.
  const answers = registration.answers.toSorted(
    (one, other) => (places.get(one.questionKey) ?? places.size) - (places.get(other.questionKey) ?? places.size),
  )
  const afterwards = registration.followUp
  const consentOf = (key: string) => event.consents.find((consent) => consent.key === key)?.text ?? key

  return (
    <section className="mt-14 border-line border-t pt-5">
      <h2 className="text-25">{event.title}</h2>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-15 text-ink-2">
        <StateMark state={registration.state} />
        <Trans id="common.reference-reference">Reference {reference}</Trans>
        <TextLink to={paths.registration(reference)}>
          <PossibleActions viewerCan={viewerCan} />
        </TextLink>
      </p>
      <dl className="mt-5 grid max-w-measure gap-x-8 sm:gap-y-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <Fact name={<Trans id="common.name">Name</Trans>}>
          <bdi>{registration.name}</bdi>
        </Fact>
        <Fact name={<Trans id="common.email-address">Email address</Trans>}>{registration.email}</Fact>
        <Fact name={<Trans id="common.organisation">Organisation</Trans>}>
          {registration.organisation && <bdi>{registration.organisation}</bdi>}
          {registration.organisationNames && <bdi className="block">{registration.organisationNames}</bdi>}
        </Fact>
        <Fact name={<Trans id="erasure.how-you-appear-in-lists">How you appear in lists</Trans>}>
          <ShownInLists registration={registration} />
        </Fact>
        <Fact name={<Trans id="common.group">Group</Trans>}>{registration.group.name}</Fact>
        <Fact name={<Trans id="common.country">Country</Trans>}>
          {registration.country && codeName(i18n, 'region', registration.country)}
        </Fact>
        <Fact name={<Trans id="common.languages">Languages</Trans>}>
          {registration.languages.length > 0 && (
            <span className="inline-block first-letter:uppercase">
              {registration.languages.map((code) => codeName(i18n, 'language', code)).join(', ')}
            </span>
          )}
        </Fact>
        <Fact name={<Trans id="common.why-you-want-to-take">Why you want to take part</Trans>}>
          {registration.motivation}
        </Fact>
        {answers.map(({ questionKey, values }) => (
          <Fact key={questionKey} name={questionOf(questionKey)?.label ?? questionKey}>
            {values.map((value) => (
              <span key={value} className="block">
                {questionOf(questionKey)?.kind === 'FILE' ? (
                  <AnswerFile id={value} />
                ) : (
                  answerWords(questionOf(questionKey), value)
                )}
              </span>
            ))}
          </Fact>
        ))}
        {afterwards?.answers.map(({ questionKey, values }) => {
          const question = afterwards.questions.find(({ key }) => key === questionKey)
          return (
            <Fact key={`afterwards ${questionKey}`} name={question?.label ?? questionKey}>
              {values.map((value) => (
                <span key={value} className="block">
                  {answerWords(question, value)}
                </span>
              ))}
              <span className="block text-15 text-ink-2">
                <Trans id="erasure.answered-in-follow-up-survey">Answered in the follow-up survey</Trans>
              </span>
            </Fact>
          )
        })}
        {registration.consents.map(({ key, given: isGiven }) => (
          <Fact
            key={key}
            name={
              isGiven ? (
                <Trans id="erasure.you-agreed">You agreed</Trans>
              ) : (
                <Trans id="erasure.you-did-not-agree">You did not agree</Trans>
              )
            }
          >
            {consentOf(key)}
          </Fact>
        ))}
        <Fact name={<Trans id="common.registered">Registered</Trans>}>
          <When at={registration.registeredAt} />
        </Fact>
        <StoredAroundEvent registration={registration} />
        <Fact name={<OwnCompanionsTitle />}>{held.companions.length > 0 && <OwnCompanions held={held} />}</Fact>
        <Fact name={<Trans id="common.mails-to-you">Emails to you</Trans>}>
          {emails.length > 0 && (
            <ul className="grid gap-1">
              {emails.map(({ kind, enqueuedAt, sentAt }) => (
                <li key={enqueuedAt + kind}>
                  {emailName(kind)}, <When at={sentAt ?? enqueuedAt} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={<Trans id="erasure.reviews-of-what-you-sent">Reviews of what you sent</Trans>}>
          {reviews.length === 0 && reviewCount > 0 && (
            <Trans id="erasure.reviews-shown-once-decision-was">
              <Plural value={reviewCount} one="# review" other="# reviews" />, shown once a decision has been sent
            </Trans>
          )}
          {written.map(({ savedAt, score, comment }) => (
            <p key={savedAt} className="mb-2">
              <When at={savedAt} as="date" />
              {score != null && (
                <>
                  {', '}
                  <Trans id="erasure.of-100-points">{score} out of 100</Trans>
                </>
              )}
              {comment && <span className="block text-ink-2">{comment}</span>}
            </p>
          ))}
        </Fact>
        <Fact name={<Trans id="erasure.who-viewed-your-hidden-data">Who viewed your hidden data</Trans>}>
          {accesses.map(({ at, reason, institute }) => (
            <p key={at} className="mb-2">
              {institute?.name}, <When at={at} />
              {reason && <span className="block text-ink-2">{reason}</span>}
            </p>
          ))}
        </Fact>
        <Fact name={<Trans id="erasure.exported">Exported</Trans>}>
          {exportCount > 0 && (
            <Plural
              id="erasure.files-of-people-at-this"
              value={exportCount}
              one="# list of people at this event has been exported since you registered. It may include your data."
              other="# lists of people at this event have been exported since you registered. They may include your data."
            />
          )}
        </Fact>
      </dl>
      <div className="max-w-measure">
        <DeletionDates event={event} />
        <details className="mt-6">
          <summary className="cursor-pointer font-medium">
            <Trans id="common.what-happened-so-far">What has happened so far</Trans>
          </summary>
          <div className="mt-3">
            <History registration={registration} />
          </div>
        </details>
        <div className="mt-6 print:hidden">
          <EraseButton
            reference={reference}
            label={<Trans id="erasure.erase-this-registration">Delete this registration</Trans>}
          />
        </div>
      </div>
    </section>
  )
}
