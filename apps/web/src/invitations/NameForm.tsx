import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { checkEmail, checkName } from '@plenaria/schema/texts'
import { type FormEvent, useState } from 'react'
import { fieldMessage } from '../kernel/fieldMessage.ts'
import { languageOfLocale, languages } from '../kernel/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { Select, TextInput } from '../ui/forms/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { toast } from '../ui/Toast.tsx'
import { usePlaces } from './places.ts'

interface Person {
  key: number
  name: string
  email: string
}

const maxNameLength = 200

/**
 * Nominates people, up to the number of free places, all at once or none. `inPlaceOf`: nominates one person to replace another.
 */
export function NameForm({
  focalPointId,
  free,
  inPlaceOf,
  onDone,
}: {
  focalPointId: string
  free: number
  inPlaceOf?: { id: string; name: string }
  onDone: () => void
}) {
  const { i18n } = useLingui()
  const own = languageOfLocale(i18n.locale).api
  const [people, setPeople] = useState<Person[]>([{ key: 0, name: '', email: '' }])
  const [language, setLanguage] = useState(own)
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<{ message: string | null } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const { name, busy } = usePlaces()
  const scope = inPlaceOf ? `exchange-${inPlaceOf.id}` : 'name'
  const change = (key: number, changes: Partial<Person>) =>
    setPeople((now) => now.map((person) => (person.key === key ? { ...person, ...changes } : person)))

  async function submit(event: FormEvent) {
    event.preventDefault()
    setRefused(null)
    setAttempt((before) => before + 1)
    const problems = people.flatMap((person, index) => [
      ...checkName(`${index}.name`, person.name, maxNameLength),
      ...checkEmail(`${index}.email`, person.email),
    ])
    setFieldProblems(Object.fromEntries(problems.map((problem) => [problem.path, fieldMessage(own, problem)])))
    if (problems.length > 0) return
    const input = {
      focalPointId,
      people: people.map((person) => ({ name: person.name.trim(), email: person.email.trim(), language })),
      inPlaceOf: inPlaceOf?.id ?? null,
    }
    const outcome = await name(input)
    if (outcome === 'named' || outcome === 'planned') {
      // A planned action is shown by the undo bar instead.
      if (outcome === 'named')
        toast(
          <Plural
            id="invitations.invitations-are-on-their-way"
            value={people.length}
            one="The invitation is on its way"
            other="# invitations are on their way"
          />,
        )
      setPeople([{ key: Date.now(), name: '', email: '' }])
      return onDone()
    }
    if ('fieldProblems' in outcome) setFieldProblems(outcome.fieldProblems)
    else setRefused(outcome)
  }

  return (
    <form noValidate onSubmit={submit} className="mt-4 grid max-w-measure gap-6">
      <ErrorSummary
        attempt={attempt}
        fieldProblems={Object.entries(fieldProblems).map(([path, message]) => ({ id: `${scope}-${path}`, message }))}
      />
      {refused && (
        <Notice tone="fault" title={<Trans id="invitations.nobody-was-named">No one was named</Trans>}>
          {refused.message ?? (
            <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
          )}
        </Notice>
      )}
      {people.map((person, index) => (
        <PersonFields
          key={person.key}
          id={`${scope}-${index}`}
          place={index}
          person={person}
          errors={{ name: fieldProblems[`${index}.name`], email: fieldProblems[`${index}.email`] }}
          onChange={(changes) => change(person.key, changes)}
          onRemove={
            people.length > 1 ? () => setPeople((now) => now.filter(({ key }) => key !== person.key)) : undefined
          }
        />
      ))}
      <Select
        id={`${scope}-language`}
        label={<Trans id="invitations.email-language">Email language</Trans>}
        value={language}
        onValue={(value) => setLanguage(languages.find(({ api }) => api === value)?.api ?? own)}
        choices={languages.map(({ api, name: label }) => ({ value: api, label }))}
      />
      <p className="text-ink-2">
        <Trans id="planned.emails-go-out-after-minute">
          The emails go out after a minute. Until then, you can undo this.
        </Trans>
      </p>
      <div className="flex flex-wrap items-center gap-5">
        <Button type="submit" busy={busy}>
          {inPlaceOf ? (
            <Trans id="invitations.invite-and-email-this-person">
              Invite and email this person instead of {inPlaceOf.name}
            </Trans>
          ) : (
            <Plural
              id="invitations.invite-and-email-these-people"
              value={people.length}
              one="Invite and email this person"
              other="Invite and email these # people"
            />
          )}
        </Button>
        {!inPlaceOf && people.length < free && (
          <Button kind="quiet" onClick={() => setPeople((now) => [...now, { key: Date.now(), name: '', email: '' }])}>
            <Trans id="invitations.add-another-person">Add another person</Trans>
          </Button>
        )}
      </div>
    </form>
  )
}

interface PersonProps {
  /** Prefix of its controls' ids. */
  id: string
  /** Index in the list, from 0. */
  place: number
  person: Person
  errors: { name: string | undefined; email: string | undefined }
  onChange: (changes: Partial<Person>) => void
  /** Undefined if this is the only person. */
  onRemove: (() => void) | undefined
}

function PersonFields({ id, place, person, errors, onChange, onRemove }: PersonProps) {
  const { t } = useLingui()
  return (
    <fieldset className="grid gap-4 border-line-strong border-s-2 ps-4">
      <legend className="sr-only">{t({ id: 'invitations.person', message: `Person ${place + 1}` })}</legend>
      <TextInput
        id={`${id}.name`}
        label={<Trans id="common.name">Name</Trans>}
        autoComplete="off"
        error={errors.name}
        value={person.name}
        onValue={(value) => onChange({ name: value })}
      />
      <TextInput
        id={`${id}.email`}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        label={<Trans id="common.email-address">Email address</Trans>}
        help={
          <Trans id="invitations.use-their-own-address">
            Use the person’s own address. Anyone who can read the email can answer the invitation.
          </Trans>
        }
        error={errors.email}
        value={person.email}
        onValue={(value) => onChange({ email: value })}
      />
      {onRemove && (
        <div>
          <Button kind="quiet" onClick={onRemove}>
            <Trans id="invitations.leave-this-person-out">Remove this person</Trans>
          </Button>
        </div>
      )}
    </fieldset>
  )
}
