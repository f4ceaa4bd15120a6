import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import { type FragmentType, graphql, readFragment } from '../../../__generated__/index.ts'
import { ContactMail } from '../../../app/contact.ts'

const EventToWriteAbout = graphql(`
  fragment ByMail_event on Event {
    title
    groups {
      key
      name
    }
    sessions {
      id
      title
    }
    questions {
      key
      label
      required
      options {
        key
        label
      }
    }
    consents {
      key
      required
      text
    }
    institutes {
      part
      institute {
        slug
        name
        website
      }
    }
  }
`)

/** For browsers without JavaScript: how to register by mail, what to write and to whom. */
export function ByMail({ event: given }: { event: FragmentType<typeof EventToWriteAbout> }) {
  const event = readFragment(EventToWriteAbout, given)
  const { t } = useLingui()
  const mail = use(ContactMail)
  const host = event.institutes.find(({ part }) => part === 'HOST')?.institute
  const oneOf = (choices: readonly string[]) => choices.join(' / ')
  const optional = t`(optional)`
  const wanted = [
    t`Your name`,
    `${t`Your organisation`} ${optional}`,
    `${t`Which group do you speak from?`} ${oneOf(event.groups.map(({ name }) => name))}`,
    t`Country or territory where you work`,
    t`Languages you can take part in`,
    ...(event.sessions.length > 1
      ? [`${t`Which sessions do you come to?`} ${oneOf(event.sessions.map(({ title }) => title))}`]
      : []),
    ...event.questions.map(({ label, required, options }) =>
      [label, oneOf(options.map((option) => option.label)), !required && optional].filter(Boolean).join(' '),
    ),
    ...event.consents.map(({ text, required }) => `${t`Do you agree?`} ${text}${required ? '' : ` ${optional}`}`),
  ]
  const subject = encodeURIComponent(t`Registration: ${event.title}`)
  const body = encodeURIComponent(wanted.map((line) => `${line}\n\n`).join('\n'))
  return (
    <section>
      <h1 className="text-32">
        <Trans>Registering without JavaScript</Trans>
      </h1>
      <p className="mt-4">
        <Trans>This form needs JavaScript, which your browser does not run. You can register by mail instead.</Trans>
      </p>
      <p className="mt-3">
        {mail ? (
          <Trans>
            Write to <Mail href={`mailto:${mail}?subject=${subject}&body=${body}`}>{mail}</Mail> and answer what stands
            below. The organisers enter it, and you get the same mails as everybody else.
          </Trans>
        ) : (
          <Trans>
            Write to {host?.name} ({host?.website}) and answer what stands below. The organisers enter it, and you get
            the same mails as everybody else.
          </Trans>
        )}
      </p>
      <ol className="mt-3 grid list-decimal gap-1 ps-8">
        {wanted.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="mt-3 text-ink-2">
        <Trans>
          A mail can be read on its way. If it would put you at risk that somebody learns that you register, use a
          browser that runs JavaScript.
        </Trans>
      </p>
    </section>
  )
}

function Mail({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="text-accent underline underline-offset-4">
      {children}
    </a>
  )
}
