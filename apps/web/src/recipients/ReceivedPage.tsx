import { useMutation, useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useEffect, useState } from 'react'
import type { ReceivedReportQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { languages } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { useTokenInAddress } from '../people/useTokenInAddress.ts'
import { localeOf, textIn } from '../report/inLanguages.tsx'
import { Button, ButtonLink, TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { When } from '../ui/When.tsx'
import { OwnUptake } from '../uptake/OwnUptake.tsx'

const Received = graphql(`
  query ReceivedReport($token: String!) {
    reportByLink(token: $token) {
      ...OwnUptake_report
      name
      body
      number
      language
      note
      noteLanguage
      acknowledgedAt
      withdrawal {
        withdrawnAt
        reasons {
          language
          text
        }
      }
      event {
        slug
        title
        report {
          versions {
            number
          }
          version {
            number
            files {
              format
              language
              path
            }
            content {
              titles {
                language
                text
              }
            }
          }
        }
      }
    }
  }
`)

const Acknowledge = graphql(`
  mutation AcknowledgeReport($token: String!) {
    acknowledgeReport(token: $token) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

type Opened = NonNullable<ReceivedReportQuery['reportByLink']>

/** The page that a recipient's link opens. Opening changes nothing; recipients confirm receipt with a button. */
export default function ReceivedPage({ slug }: { slug: string }) {
  const token = useToken(slug)
  const { data, error, refetch } = useQuery(Received, {
    variables: { token: token ?? '' },
    skip: token === null,
    fetchPolicy: 'network-only',
  })
  if (token !== null && !data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const opened = data?.reportByLink
  if (token === null || !opened)
    return (
      <Sheet>
        <PageTitle className="text-32 sm:text-44">
          <Trans id="recipients.this-report-link-doesnt-work">This report link doesn’t work</Trans>
        </PageTitle>
        <p className="mt-4 text-20 text-ink-2">
          <Trans id="recipients.open-it-from-mail-once">
            Open the complete link from the email again. The report itself is public:{' '}
            <TextLink to={paths.report(slug)}>read it here</TextLink>.
          </Trans>
        </p>
      </Sheet>
    )
  return (
    <Sheet>
      <Letter opened={opened} />
      {!opened.withdrawal && (
        <Arrival token={token} acknowledgedAt={opened.acknowledgedAt ?? null} onSaid={() => void refetch()} />
      )}
      <OwnUptake token={token} report={opened} onSaid={() => void refetch()} />
    </Sheet>
  )
}

/** The token, stored for this tab only, so that it survives a reload and a change of language. */
function useToken(slug: string): string | null {
  const key = `received:${slug}`
  const [another, setAnother] = useState<string | null>(null)
  const first = useTokenInAddress(setAnother)
  const [before] = useState(() => sessionStorage.getItem(key))
  const given = another ?? first
  useEffect(() => {
    if (given) sessionStorage.setItem(key, given)
  }, [given, key])
  return given ?? before
}

function Sheet({ children }: { children: ReactNode }) {
  return (
    <article className="mx-auto max-w-page px-5 py-10 sm:px-8 sm:py-16">
      <div className="max-w-measure">{children}</div>
    </article>
  )
}

function Letter({
  opened: { name, body, number, language, note, noteLanguage, event, withdrawal },
}: {
  opened: Opened
}) {
  const { slug, report } = event
  const newest = report?.versions[0]?.number ?? number
  const { name: languageName, locale } = languages.find(({ api }) => api === language) ?? {}
  const title = textIn(report?.version?.content?.titles ?? [], language)?.text ?? event.title
  const files = newest === number ? (report?.version?.files.filter((file) => file.language === language) ?? []) : []
  return (
    <>
      <p className="font-medium text-15">
        <TextLink to={paths.event(slug)}>{event.title}</TextLink>
      </p>
      <PageTitle className="mt-3 text-32 sm:text-44">
        <span lang={locale}>{title}</span>
      </PageTitle>
      <p className="mt-4 text-ink-2">
        <Trans id="recipients.sent-to">
          Sent to {name}, {body}
        </Trans>
      </p>
      <p className="mt-1 text-15 text-ink-2">
        <Trans id="recipients.version">
          Version {number}, {languageName}
        </Trans>
      </p>
      {note && (
        <blockquote
          lang={localeOf(noteLanguage ?? language)}
          className="mt-6 whitespace-pre-line border-accent border-s-4 ps-5 text-20 leading-[1.55]"
        >
          {note}
        </blockquote>
      )}
      {withdrawal ? (
        <WithdrawnNotice slug={slug} number={number} language={language} withdrawal={withdrawal} />
      ) : (
        <>
          {newest > number && (
            <div className="mt-6">
              <Notice
                tone="warning"
                title={<Trans id="recipients.there-is-newer-version">There is a newer version</Trans>}
              >
                <TextLink to={paths.report(slug, newest)}>
                  <Trans id="recipients.read-version">Read version {newest}</Trans>
                </TextLink>
              </Notice>
            </div>
          )}
          <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-3">
            <ButtonLink to={paths.report(slug, number)}>
              <Trans id="recipients.read-report">Read the report</Trans>
            </ButtonLink>
            {files.map(({ format, path }) => (
              <a key={path} href={path} download className="text-accent underline underline-offset-4">
                {format}
              </a>
            ))}
          </div>
        </>
      )}
    </>
  )
}

interface WithdrawnProps extends Pick<Opened, 'number' | 'language'> {
  slug: string
  withdrawal: NonNullable<Opened['withdrawal']>
}

/** Shown instead of the report if its version was withdrawn. */
function WithdrawnNotice({ slug, number, language, withdrawal: { withdrawnAt, reasons } }: WithdrawnProps) {
  const reason = textIn(reasons, language)
  return (
    <div className="mt-6">
      <Notice
        tone="warning"
        title={
          <Trans id="recipients.version-was-withdrawn-on">
            Version {number} was withdrawn on <When at={withdrawnAt} as="dates" />
          </Trans>
        }
      >
        {reason && (
          <p lang={localeOf(reason.language)} className="whitespace-pre-line [overflow-wrap:anywhere]">
            {reason.text}
          </p>
        )}
        <p className="mt-2">
          <TextLink to={paths.report(slug, number)}>
            <Trans id="recipients.see-withdrawal-notice-and-other">See the withdrawal notice and other versions</Trans>
          </TextLink>
        </p>
      </Notice>
    </div>
  )
}

interface ArrivalProps {
  token: string
  acknowledgedAt: string | null
  onSaid: () => void
}

function Arrival({ token, acknowledgedAt, onSaid }: ArrivalProps) {
  const [refused, setRefused] = useState<{ message: string | null } | null>(null)
  const [acknowledge, { loading }] = useMutation(Acknowledge)

  async function say() {
    setRefused(null)
    const answer = await acknowledge({ variables: { token } }).catch(() => null)
    const result = answer?.data?.acknowledgeReport
    if (result?.__typename === 'ReportAcknowledged') return onSaid()
    setRefused({ message: result?.message ?? null })
  }

  return (
    <section className="mt-12 grid justify-items-start gap-4 border-line border-t pt-6" aria-live="polite">
      <h2 className="text-25">
        <Trans id="recipients.has-it-arrived">Has the report arrived?</Trans>
      </h2>
      {refused && (
        <Notice tone="fault" title={<Trans id="common.your-answer-wasnt-accepted">Your answer wasn’t accepted</Trans>}>
          {refused.message ?? (
            <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
          )}
        </Notice>
      )}
      {acknowledgedAt ? (
        <p className="text-ink-2">
          <Trans id="recipients.you-confirmed-receipt-on-thank">
            You confirmed receipt on <When at={acknowledgedAt} />. Thank you.
          </Trans>
        </p>
      ) : (
        <>
          <p className="text-ink-2">
            <Trans id="recipients.we-dont-track-what-you">
              We don’t track what you open or read. Confirm receipt with one click.
            </Trans>
          </p>
          <Button kind="secondary" busy={loading} onClick={() => void say()}>
            <Trans id="recipients.confirm-receipt">Confirm receipt</Trans>
          </Button>
        </>
      )}
    </section>
  )
}
