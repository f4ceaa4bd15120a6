import { Plural, Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { TextLink } from '../ui/Button.tsx'
import { When } from '../ui/When.tsx'
import { Fact } from './Fact.tsx'

const HeldAroundEvent = graphql(`
  fragment StoredAroundEvent_registration on Registration {
    reference
    wantsAllSessions
    sessions {
      id
      title
      titles {
        language
      }
    }
    sharing {
      given
      institute {
        slug
        name
      }
    }
    attendanceRecords {
      attended
      at
      session {
        id
        title
        titles {
          language
        }
      }
    }
    certificate {
      path
    }
    calendarFeed {
      openedAt
    }
    contributions {
      id
    }
  }
`)

/** Data around the event: sessions and attendance, who else can see it, other texts. */
export function StoredAroundEvent({ registration: given }: { registration: FragmentType<typeof HeldAroundEvent> }) {
  const registration = readFragment(HeldAroundEvent, given)
  const {
    reference,
    wantsAllSessions,
    sessions,
    sharing,
    attendanceRecords,
    certificate,
    calendarFeed,
    contributions,
  } = registration
  const textLanguage = useTextLanguage()
  const partners = sharing?.filter((each) => each.given) ?? []
  return (
    <>
      <Fact name={<Trans id="erasure.sessions-you-want">Sessions you chose</Trans>}>
        {wantsAllSessions ? (
          <Trans id="erasure.all-sessions">all sessions</Trans>
        ) : (
          sessions.map(({ id, title, titles }) => (
            <span key={id} className="block" lang={textLanguage(titles)?.locale}>
              {title}
            </span>
          ))
        )}
      </Fact>
      <Fact name={<Trans id="erasure.sessions-you-came-to">Sessions you attended</Trans>}>
        {attendanceRecords.length > 0 && (
          <ul className="grid gap-1">
            {attendanceRecords.map(({ attended, at, session }) => (
              <li key={session.id}>
                <span lang={textLanguage(session.titles)?.locale}>{session.title}</span>, <When at={at} />
                {!attended && (
                  <span className="block text-15 text-ink-2">
                    <Trans id="erasure.corrected-you-didnt-attend">Corrected: you didn’t attend</Trans>
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={<Trans id="erasure.certificate">Certificate</Trans>}>
        {certificate?.path && (
          <a href={certificate.path} download className="text-accent underline underline-offset-4">
            <Trans id="common.my-certificate-pdf">My certificate (PDF)</Trans>
          </a>
        )}
      </Fact>
      <Fact name={<Trans id="erasure.partners-that-you-let-see">Partners you allowed to see your registration</Trans>}>
        {partners.length > 0 && partners.map(({ institute }) => institute.name).join(', ')}
      </Fact>
      <Fact name={<Trans id="erasure.calendar-subscription">Calendar subscription</Trans>}>
        {calendarFeed && (
          <Trans id="erasure.address-created-on">
            address created on <When at={calendarFeed.openedAt} />
          </Trans>
        )}
      </Fact>
      <Fact name={<Trans id="common.your-contributions">Your contributions</Trans>}>
        {contributions.length > 0 && (
          <TextLink to={paths.ownContributions(reference)}>
            <Plural
              id="common.read-or-change-your-contributions"
              value={contributions.length}
              one="Read or change your contribution"
              other="Read or change your # contributions"
            />
          </TextLink>
        )}
      </Fact>
    </>
  )
}
