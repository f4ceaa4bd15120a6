import { Trans } from '@lingui/react/macro'
import { use } from 'react'
import { ContactMail } from '../kernel/contact.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Part } from '../ui/Part.tsx'

/** The site's own privacy notice; each event has one of its own. */
export default function PrivacyPage() {
  const mail = use(ContactMail)
  return (
    <div className="mx-auto max-w-page px-5 pt-10 sm:px-8 sm:pt-16">
      <PageTitle>
        <Trans id="app.privacy">Privacy</Trans>
      </PageTitle>
      <div className="mt-6 max-w-measure">
        <p className="text-20 leading-[1.55]">
          <Trans id="app.for-some-people-it-is">
            For some people it is a risk that others learn what they take part in. So this site keeps only what it needs
            to give seats fairly and to reach you, and follows nobody.
          </Trans>
        </p>
        <Part title={<Trans id="app.who-reads-what-you-send">Who reads what you send</Trans>}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>
              <Trans id="app.page-of-each-event-and">
                The page of each event, and its form, say which institutes read what you send, what for, and on which
                day each part of it is erased.
              </Trans>
            </li>
            <li>
              <Trans id="app.you-can-ask-for-protection">
                You can ask for protection in the form. Those who run the event then see your reference in place of your
                name, and our emails don’t say what they are about. Staff who must know who you are record a reason,
                which you see. If you choose it for every event, or choose a phrase for these emails, we keep that with
                your address until you change it or erase your data.
              </Trans>
            </li>
            <li>
              <Trans id="app.no-list-of-participants-is">
                No list of participants is ever public, and figures and reports name nobody. A text that you give for
                publication bears your name only if you choose so.
              </Trans>
            </li>
          </ul>
        </Part>
        <Part title={<Trans id="app.what-stays-on-your-device">What stays on your device</Trans>}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>
              <Trans id="app.while-you-are-signed-in">
                While you are signed in, a cookie that says so: until you sign out, or 30 days after you were last here.
                After a link in a mail about your registration, one that opens this registration: until you close the
                browser, for 12 hours at most.
              </Trans>
            </li>
            <li>
              <Trans id="app.language-and-appearance-that-you">The language and the appearance that you chose.</Trans>
            </li>
            <li>
              <Trans id="app.what-you-typed-and-have">
                What you typed and have not sent. If others use this device too, sign out, or start again with an empty
                form before you leave: both take it away.
              </Trans>
            </li>
          </ul>
          <p className="mt-4">
            <Trans id="app.there-are-no-other-cookies">
              There are no other cookies, nobody counts or follows visitors, and nothing on a page comes from another
              company. That is why nothing asks you to accept anything.
            </Trans>
          </p>
        </Part>
        <Part title={<Trans id="app.what-site-itself-notes">What the site itself notes</Trans>}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>
              <Trans id="app.of-each-request-when-it">
                Of each request: when it came, which kind of page it was for, and how long the answer took. No name, no
                address, and not where it came from. To stop floods and guessing, we count requests from each network
                for two hours at most. We store a keyed hash of the network, never its address.
              </Trans>
            </li>
            <li>
              <Trans id="app.of-each-sign-in-when">
                Of each sign-in: when it began, the hour of its last use, and how. Not with what device, nor from where.
                We count failed attempts in your account and keep the count for 90 days. There is no password that could
                be lost.
              </Trans>
            </li>
            <li>
              <Trans id="app.of-form-while-you-are">
                Of the form, while you are signed in: what you have typed so far, encrypted, so that you can go on from
                another device. It is forgotten once you send it, 30 days after your last change, or when the event is
                over.
              </Trans>
            </li>
            <li>
              <Trans id="app.of-each-mail-to-you">
                Of each mail to you: whether it could be delivered. Nobody learns whether you opened it.
              </Trans>
            </li>
          </ul>
        </Part>
        <Part title={<Trans id="app.what-you-can-do-at">What you can do at any time</Trans>}>
          <p>
            <Trans id="app.my-data-shows-everything-that">
              <TextLink to={paths.myData()}>My data</TextLink> shows everything that is held about you, also as a file,
              and who looked at what was hidden. From there you correct it, take consents back, and have it erased: one
              registration, or everything. What remains then names nobody. Backups and files that an institute has taken
              away are out of this page’s reach; ask the institute about them.
            </Trans>
          </p>
        </Part>
        <Part title={<Trans id="app.if-you-have-question">If you have a question</Trans>}>
          <p>
            {mail ? (
              <Trans id="app.write-to-or-to-institute">
                Write to{' '}
                <a href={`mailto:${mail}`} className="text-accent underline underline-offset-4">
                  {mail}
                </a>
                , or to the institute that runs the event. A mail can be read on its way: do not write in it what would
                put you at risk.
              </Trans>
            ) : (
              <Trans id="app.write-to-institute-that-runs-event">
                Write to the institute that runs the event. A mail can be read on its way: do not write in it what would
                put you at risk.
              </Trans>
            )}
          </p>
        </Part>
      </div>
    </div>
  )
}
