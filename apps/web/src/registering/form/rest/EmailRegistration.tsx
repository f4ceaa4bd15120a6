import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import { type FragmentType, graphql, readFragment } from '../../../__generated__/index.ts'
import { ContactMail } from '../../../kernel/contact.ts'

const EventToWriteAbout = graphql(`
  fragment EmailRegistration_event on Event {
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
      kind
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

/** For browsers without JavaScript: how to register by email. */
export function EmailRegistration({ event: given }: { event: FragmentType<typeof EventToWriteAbout> }) {
  const event = readFragment(EventToWriteAbout, given)
  const { t } = useLingui()
  const mail = use(ContactMail)
  const host = event.institutes.find(({ part }) => part === 'HOST')?.institute
  const oneOf = (choices: readonly string[]) => choices.join(' / ')
  const optional = t({ id: 'common.optional', message: '(optional)' })
  const attach = t({ id: 'registering.attach-file-to-your-email', message: '(attach the file to your email)' })
  const wanted = [
    t({ id: 'common.your-name', message: 'Your name' }),
    `${t({ id: 'common.your-organisation', message: 'Your organisation' })} ${optional}`,
    `${t({ id: 'registering.which-group-do-you-speak', message: 'Which group do you belong to?' })} ${oneOf(event.groups.map(({ name }) => name))}`,
    t({ id: 'registering.country-or-territory-where-you', message: 'Country or territory where you work' }),
    t({ id: 'registering.languages-you-can-take-part', message: 'Languages you can take part in' }),
    ...(event.sessions.length > 1
      ? [
          `${t({ id: 'registering.which-sessions-do-you-come', message: 'Which sessions will you attend?' })} ${oneOf(event.sessions.map(({ title }) => title))}`,
        ]
      : []),
    ...event.questions.map(({ kind, label, required, options }) =>
      [label, oneOf(options.map((option) => option.label)), kind === 'FILE' && attach, !required && optional]
        .filter(Boolean)
        .join(' '),
    ),
    ...event.consents.map(
      ({ text, required }) =>
        `${t({ id: 'registering.do-you-agree', message: 'Do you agree?' })} ${text}${required ? '' : ` ${optional}`}`,
    ),
  ]
  const subject = encodeURIComponent(t({ id: 'registering.registration', message: `Registration: ${event.title}` }))
  const body = encodeURIComponent(wanted.map((line) => `${line}\n\n`).join('\n'))
  return (
    <section>
      <h1 className="text-32">
        <Trans id="registering.registering-without-javascript">Registering without JavaScript</Trans>
      </h1>
      <p className="mt-4">
        <Trans id="registering.this-form-needs-javascript-which">
          This form needs JavaScript, which your browser doesn’t run. You can register by email instead.
        </Trans>
      </p>
      <p className="mt-3">
        {mail ? (
          <Trans id="registering.write-to-and-answer-what">
            Write to <Mail href={`mailto:${mail}?subject=${subject}&body=${body}`}>{mail}</Mail> and answer the
            questions below. The organisers will enter your answers, and you’ll get the same emails as everyone else.
          </Trans>
        ) : (
          <Trans id="registering.write-to-and-answer-what-stands">
            Write to {host?.name} ({host?.website}) and answer the questions below. The organisers will enter your
            answers, and you’ll get the same emails as everyone else.
          </Trans>
        )}
      </p>
      <ol className="mt-3 grid list-decimal gap-1 ps-8">
        {wanted.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="mt-3 text-ink-2">
        <Trans id="registering.mail-can-be-read-on">
          Emails can be read in transit. If registering could put you at risk, use a browser that runs JavaScript.
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
