import { Trans } from '@lingui/react/macro'
import { use } from 'react'
import { ContactMail } from '../kernel/contact.ts'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Part } from './Part.tsx'

/** The accessibility statement: what the site supports and what it doesn't yet. */
export default function AccessibilityPage() {
  const mail = use(ContactMail)
  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:px-8 sm:pt-16">
      <PageTitle>
        <Trans id="routes.accessibility">Accessibility</Trans>
      </PageTitle>
      <div className="mt-6 max-w-measure">
        <p className="text-20 leading-[1.55]">
          <Trans id="routes.everyone-affected-should-be-able">
            Everyone affected should be able to register, follow their registration and take part. These pages are made
            to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.
          </Trans>
        </p>
        <Part title={<Trans id="routes.what-you-can-count-on">What you can count on</Trans>}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>
              <Trans id="routes.everything-can-be-done-with">
                You can do everything with a keyboard, and always see where you are.
              </Trans>
            </li>
            <li>
              <Trans id="routes.screen-readers-announce-headings-labels">
                Screen readers announce the headings, the labels, what went wrong and where to fix it.
              </Trans>
            </li>
            <li>
              <Trans id="routes.they-can-be-enlarged-to">
                You can enlarge pages to 400% and use them on a narrow screen. They respect your own colours and your
                preference for less motion.
              </Trans>
            </li>
            <li>
              <Trans id="routes.colour-is-never-only-way">
                Colour is never the only way we convey information. There is no time limit on what you write. It is kept
                on your device until you send it.
              </Trans>
            </li>
            <li>
              <Trans id="routes.you-can-read-about-event">
                You can read about an event without JavaScript, and register by email.
              </Trans>
            </li>
            <li>
              <Trans id="routes.certificates-are-pdf-files-with">
                Certificates are tagged PDF files that work with screen readers.
              </Trans>
            </li>
          </ul>
        </Part>
        <Part title={<Trans id="routes.known-limitations">Known limitations</Trans>}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>
              <Trans id="routes.organisers-own-texts-may-not">
                The organisers’ own texts may not be translated into your language. The page says so, and names their
                language.
              </Trans>
            </li>
            <li>
              <Trans id="routes.online-sessions-take-place-on">
                Online sessions take place on other services, which the organisers choose. Ask the organisers beforehand
                about captions and interpretation.
              </Trans>
            </li>
            <li>
              <Trans id="routes.tables-in-organisers-workspace-are">
                The tables in the organisers’ workspace are wide. On a small screen, you have to scroll them sideways.
              </Trans>
            </li>
          </ul>
        </Part>
        <Part title={<Trans id="routes.how-it-is-tested">How we test</Trans>}>
          <p>
            <Trans id="routes.before-each-change-is-published">
              Before we publish a change, we check the public pages with a testing tool (axe) and work through them by
              keyboard. We also read them as a screen reader does, and look at them on screens 320 pixels wide, with
              forced colours and with reduced motion. People who use assistive technology every day find problems that
              no tool does. Please tell us about them.
            </Trans>
          </p>
        </Part>
        <Part title={<Trans id="routes.if-something-stands-in-your">If you have trouble using this site</Trans>}>
          <p>
            {mail ? (
              <Trans id="routes.write-to-say-which-page">
                Write to{' '}
                <a href={`mailto:${mail}`} className="text-accent underline underline-offset-4">
                  {mail}
                </a>
                . Tell us which page it was and what you use. We’ll answer and, if you like, register you by email.
              </Trans>
            ) : (
              <Trans id="routes.write-to-institute-that-runs">
                Write to the institute that runs the event. It can register you and inform the people who run this site.
              </Trans>
            )}
          </p>
        </Part>
      </div>
    </div>
  )
}
