import { Plural, Trans } from '@lingui/react/macro'
import { lazy, Suspense, use } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { PresentTime, When } from '../ui/When.tsx'

const QrCode = lazy(() => import('../people/account/QrCode.tsx'))

/** The person's check-in code. */
export function DoorCode({ reference }: { reference: string }) {
  return (
    <div className="grid justify-items-start gap-3">
      <p>
        <Trans id="attendance.show-this-code-at-door">Show this code at the door, or read it out:</Trans>
      </p>
      <Suspense fallback={<div className="size-52" />}>
        <QrCode text={reference} label={reference} />
      </Suspense>
      <p className="font-medium text-20 tracking-[0.12em]">{reference}</p>
    </div>
  )
}

const CertificateOfRegistration = graphql(`
  fragment CertificateLine_registration on Registration {
    certificate {
      needed
      attended
      path
    }
    event {
      slug
      endsAt
      joiningEarnsCertificate
    }
  }
`)

const link =
  'text-accent underline decoration-[color-mix(in_oklab,var(--accent)_45%,transparent)] underline-offset-4 hover:decoration-accent'

/** The person's certificate, or what it requires; renders nothing if the event issues none. */
export function CertificateLine({
  registration,
  isInCard,
}: {
  registration: FragmentType<typeof CertificateOfRegistration>
  /** True if the card at the top of the page links to the certificate. */
  isInCard: boolean
}) {
  const { certificate, event } = readFragment(CertificateOfRegistration, registration)
  const isOver = use(PresentTime)() >= Date.parse(event.endsAt)
  if (!certificate || (isInCard && certificate.path)) return null
  return (
    <p className="mt-5">
      {certificate.path ? (
        <a className={link} href={certificate.path} download>
          <Trans id="common.my-certificate-pdf">My certificate (PDF)</Trans>
        </a>
      ) : isOver ? (
        <Trans id="attendance.certificate-took-sessions-you-came">
          A certificate required <Plural value={certificate.needed} one="# session" other="# sessions" />. You attended{' '}
          <Plural value={certificate.attended} _0="none" other="#" />.
        </Trans>
      ) : (
        <Trans id="attendance.certificate-takes-sessions-so-far">
          Attend <Plural value={certificate.needed} one="# session" other="# sessions" /> to earn a certificate (
          <Plural value={certificate.attended} _0="none" other="#" /> so far). A session counts once it is over.
        </Trans>
      )}
      {!certificate.path && !isOver && !event.joiningEarnsCertificate && (
        <>
          {' '}
          <Trans id="attendance.joining-online-isnt-enough">
            Joining online isn’t enough. Enter the code that’s announced in the session.
          </Trans>
        </>
      )}
    </p>
  )
}

const LetterOfRegistration = graphql(`
  fragment OwnVisaLetter_registration on Registration {
    visaLetter {
      issuedOn
      path
      isInFormerName
    }
  }
`)

/** The person's letter for a visa, while it is valid. */
export function OwnVisaLetter({ registration }: { registration: FragmentType<typeof LetterOfRegistration> }) {
  const { visaLetter } = readFragment(LetterOfRegistration, registration)
  if (!visaLetter?.path) return null
  return (
    <section className="mt-8" aria-labelledby="visa-letter">
      <h2 id="visa-letter" className="mb-3 break-after-avoid text-25">
        <Trans id="attendance.your-visa-letter">Your visa letter</Trans>
      </h2>
      <p>
        <a className={link} href={visaLetter.path} download>
          <Trans id="attendance.my-visa-letter-pdf">My visa letter (PDF)</Trans>
        </a>
      </p>
      <p className="mt-2 max-w-measure text-ink-2">
        {visaLetter.isInFormerName ? (
          <Trans id="attendance.letter-has-former-name">
            This visa letter has your former name: it was issued on <When at={visaLetter.issuedOn} as="date" />, before
            your name changed. The organisers have to issue it again. We’ll email you when they do.
          </Trans>
        ) : (
          <Trans id="attendance.check-name-on-letter">
            Issued on <When at={visaLetter.issuedOn} as="date" />. The name on it has to be the one in your passport.
          </Trans>
        )}
      </p>
    </section>
  )
}

/** Says on the page of an emailed link that there is a letter, and where. */
export function VisaLetterByLink() {
  return (
    <section className="mt-8" aria-labelledby="visa-letter">
      <h2 id="visa-letter" className="mb-3 break-after-avoid text-25">
        <Trans id="attendance.your-visa-letter">Your visa letter</Trans>
      </h2>
      <p className="max-w-measure">
        <Trans id="attendance.visa-letter-waits-for-code">
          Your visa letter is ready. To download it, confirm it’s you: we’ll send a code to the address you registered
          with. You’ll then find it here.
        </Trans>
      </p>
    </section>
  )
}
