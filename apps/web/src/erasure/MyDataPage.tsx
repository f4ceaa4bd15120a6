import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { Redirect } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { OwnProtection } from '../registering/protection/OwnProtection.tsx'
import { Button, TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { When } from '../ui/When.tsx'
import { EraseButton } from './EraseButton.tsx'
import { StoredRegistration } from './StoredRegistration.tsx'
import { UnsentDrafts } from './UnsentDrafts.tsx'

const MyData = graphql(`
  query MyData {
    viewer {
      email
      memberships {
        role
      }
      storedData {
        document
        institutes
        unsentDrafts {
          eventSlug
          eventTitle
          savedAt
          content
        }
        signIns {
          at
          until
        }
        registrations {
          registration {
            reference
          }
          ...StoredRegistration
        }
      }
    }
  }
`)

function keepAsFile(document: unknown) {
  const link = window.document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(document, null, 2)], { type: 'application/json' }))
  link.download = 'my-data.json'
  link.click()
  URL.revokeObjectURL(link.href)
}

/** All data stored about the person: to read, export, correct and erase. */
export function MyDataPage() {
  const { data, error, refetch } = useQuery(MyData, { fetchPolicy: 'network-only' })
  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  const held = data.viewer?.storedData
  if (!data.viewer || !held) return <Redirect to={paths.signIn(paths.myData())} replace />
  const { email, memberships } = data.viewer

  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-16">
      <PageTitle>
        <Trans id="common.my-data">My data</Trans>
      </PageTitle>
      <p className="mt-4 max-w-measure text-20 text-ink-2">
        <Trans id="erasure.everything-we-hold-about-and">
          Everything we hold about {email}, and about no one else.
        </Trans>
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
        <Button kind="secondary" onClick={() => keepAsFile(held.document)}>
          <Trans id="erasure.download-everything-as-file-json">Download everything as a file (JSON)</Trans>
        </Button>
        <TextLink to={paths.myRegistrations()}>
          <Trans id="common.my-registrations">My registrations</Trans>
        </TextLink>
      </div>

      {held.registrations.map((registration) => (
        <StoredRegistration key={registration.registration.reference} held={registration} />
      ))}

      <UnsentDrafts drafts={held.unsentDrafts} />

      <section className="mt-14 border-line border-t pt-5 print:hidden">
        <h2 className="text-25">
          <Trans id="common.protection-2">Protection</Trans>
        </h2>
        <div className="mt-4 max-w-measure">
          <OwnProtection />
        </div>
      </section>

      <section className="mt-14 border-line border-t pt-5">
        <h2 className="text-25">
          <Trans id="erasure.your-account">Your account</Trans>
        </h2>
        <ul className="mt-4 grid max-w-measure gap-2 text-15">
          {held.signIns.map(({ at, until }) => (
            <li key={at}>
              <Trans id="erasure.signed-in-until-at-most">
                Signed in <When at={at} />, until <When at={until} as="date" /> at the latest
              </Trans>
            </li>
          ))}
          {held.institutes.map((institute) => (
            <li key={institute}>
              <Trans id="erasure.member-of-or-invited-by">Member of, or invited by: {institute}</Trans>
            </li>
          ))}
        </ul>
      </section>

      <section className="mt-14 border-line border-t pt-5 print:hidden">
        <h2 className="text-25">
          <Trans id="erasure.erase-it">Deletion of your data</Trans>
        </h2>
        <div className="mt-4 grid max-w-measure gap-4">
          <p>
            <Trans id="erasure.well-delete-everything-that-identifies">
              We’ll delete everything that identifies you in every registration, along with your emails, reviews of what
              you sent, and your account. Your seats go to the next person immediately. This can’t be undone.
            </Trans>
          </p>
          <p>
            <Trans id="erasure.remaining-records-are-anonymous-they">
              The remaining records are anonymous. They show that someone in your group registered, what was decided and
              when, and that your data was deleted. The organisers need them to show that seats were allocated fairly.
              We can’t delete files that organisers exported earlier, or backups until they are overwritten. Ask the
              institute about these.
            </Trans>
          </p>
          {memberships.length > 0 && (
            <p>
              <Trans id="erasure.your-account-stays-for-as">
                Your account is kept for as long as you’re a member of an institute.
              </Trans>
            </p>
          )}
          <EraseButton
            reference={null}
            label={<Trans id="erasure.erase-everything-about-me">Delete everything about me</Trans>}
          />
        </div>
      </section>
    </div>
  )
}
