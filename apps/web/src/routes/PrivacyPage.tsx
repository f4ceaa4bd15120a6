import { Trans } from '@lingui/react/macro'
import { use } from 'react'
import { ContactMail } from '../kernel/contact.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Part } from './Part.tsx'

/** The site's privacy notice; each event also has its own. */
export default function PrivacyPage() {
  const mail = use(ContactMail)
  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:px-8 sm:pt-16">
      <PageTitle>
        <Trans id="routes.privacy">Privacy</Trans>
      </PageTitle>
      <div className="mt-6 max-w-measure">
        <p className="text-20 leading-[1.55]">
          <Trans id="routes.for-some-people-it-is">
            For some people, being known to take part is a risk. So this site keeps only what it needs to allocate seats
            fairly and to reach you, and tracks no one.
          </Trans>
        </p>
        <Part title={<Trans id="routes.who-reads-what-you-send">Who reads what you send</Trans>}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>
              <Trans id="routes.page-of-each-event-and">
                Each event’s page and form say which institutes read what you send, why, and on which day each part of
                it is deleted.
              </Trans>
            </li>
            <li>
              <Trans id="routes.you-can-ask-for-protection">
                You can ask for protection in the form. The organisers then see your reference instead of your name, and
                our emails don’t say what they are about. Staff who need to know who you are must record a reason, which
                you can see. You can also choose protection for every event, or a phrase for these emails. We store that
                choice with your address until you change it or delete your data.
              </Trans>
            </li>
            <li>
              <Trans id="routes.no-list-of-participants-is">
                We never publish a list of participants, and figures and reports name no one. A text that you let us
                publish carries your name only if you want it to.
              </Trans>
            </li>
          </ul>
        </Part>
        <Part title={<Trans id="routes.what-stays-on-your-device">Stored on your device</Trans>}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>
              <Trans id="routes.while-you-are-signed-in">
                While you’re signed in: a cookie that records this, until you sign out or 30 days after your last visit.
                After you open a link in an email about your registration: a cookie that opens this registration. It
                lasts until you close the browser, for at most 12 hours.
              </Trans>
            </li>
            <li>
              <Trans id="routes.on-first-device-that-opens">
                On the first device that opens such a link: a cookie that lets only that device see how to join. It
                lasts until you sign out, for at most 400 days. People who asked for protection don’t get it.
              </Trans>
            </li>
            <li>
              <Trans id="routes.after-you-ask-for-sign">
                After you ask for a sign-in email: a cookie that lets its code work only in this browser, for an hour.
                Without JavaScript, also one with your email address, encrypted, for ten minutes.
              </Trans>
            </li>
            <li>
              <Trans id="routes.language-and-appearance-that-you">The language and appearance you chose.</Trans>
            </li>
            <li>
              <Trans id="routes.anything-you-typed-but-havent">
                Anything you typed but haven’t sent. If other people use this device, sign out or start again with an
                empty form before you leave. Either deletes it.
              </Trans>
            </li>
          </ul>
          <p className="mt-4">
            <Trans id="routes.there-are-no-other-cookies">
              There are no other cookies. We don’t count or track visitors, and nothing on a page comes from another
              company. That’s why there’s no cookie banner.
            </Trans>
          </p>
        </Part>
        <Part title={<Trans id="routes.what-site-itself-notes">What the site itself records</Trans>}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>
              <Trans id="routes.of-each-request-when-it">
                For each request: when it arrived, which kind of page it was for, and how long the answer took. We don’t
                record a name, an address or where it came from. To stop floods and guessing, we count requests from
                each network for two hours at most. We store a keyed hash of the network, never its address.
              </Trans>
            </li>
            <li>
              <Trans id="routes.of-each-sign-in-when">
                For each sign-in: when it began, the hour of its last use, and the method, but not the device or the
                place. We count failed attempts in your account and keep the count for 90 days. There is no password to
                lose.
              </Trans>
            </li>
            <li>
              <Trans id="routes.of-form-while-you-are">
                From the form, while you’re signed in: what you have typed so far, encrypted, so that you can continue
                on another device. We delete it once you send it, 30 days after your last change, or when the event is
                over.
              </Trans>
            </li>
            <li>
              <Trans id="routes.of-each-mail-to-you">
                For each email to you: whether it was delivered. We don’t track what you open.
              </Trans>
            </li>
          </ul>
        </Part>
        <Part title={<Trans id="routes.what-you-can-do-at">What you can do at any time</Trans>}>
          <p>
            <Trans id="routes.my-data-shows-everything-that">
              <TextLink to={paths.myData()}>My data</TextLink> shows everything we hold about you, which you can also
              download, and who viewed what was hidden. There you can correct it, withdraw consent, and have one
              registration or everything deleted. The remaining records are anonymous. We can’t delete backups or files
              that an institute has exported. Ask the institute about those.
            </Trans>
          </p>
        </Part>
        <Part title={<Trans id="routes.if-you-have-question">If you have a question</Trans>}>
          <p>
            {mail ? (
              <Trans id="routes.write-to-or-to-institute">
                Write to{' '}
                <a href={`mailto:${mail}`} className="text-accent underline underline-offset-4">
                  {mail}
                </a>
                , or to the institute that runs the event. Emails can be read in transit. Don’t include anything that
                would put you at risk.
              </Trans>
            ) : (
              <Trans id="routes.write-to-institute-that-runs-event">
                Write to the institute that runs the event. Emails can be read in transit. Don’t include anything that
                would put you at risk.
              </Trans>
            )}
          </p>
        </Part>
      </div>
    </div>
  )
}
