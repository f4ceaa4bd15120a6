import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { checkAccent, checkWebsite } from '@plenaria/schema/institutes'
import { type FormEvent, useState } from 'react'
import type { InstituteFacts_InstituteFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { fieldMessage } from '../kernel/fieldMessage.ts'
import { languageOfLocale } from '../kernel/language.ts'
import { ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { Checkbox, TextInput } from '../ui/forms/inputs.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { SaveOrDiscard } from '../ui/staff/SaveOrDiscard.tsx'
import { textsInput, textsOf, writtenIn } from '../ui/staff/texts.ts'
import { toast } from '../ui/Toast.tsx'
import { AccentField } from './AccentField.tsx'
import { TextsFields } from './TextsFields.tsx'

const Facts = graphql(`
  fragment InstituteFacts_Institute on Institute {
    slug
    name
    names {
      language
      text
    }
    accent
    website
    secondFactorRequired
    version
    viewerCan {
      edit
    }
  }
`)

const UpdateInstitute = graphql(`
  mutation UpdateInstitute($input: UpdateInstituteInput!) {
    updateInstitute(input: $input) {
      __typename
      ... on InstituteUpdated {
        institute {
          ...InstituteFacts_Institute
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** An institute's public profile; owners can edit it. */
export function InstituteFacts({
  institute: masked,
  onRefetch,
}: {
  institute: FragmentType<typeof Facts>
  onRefetch: () => void
}) {
  const institute = readFragment(Facts, masked)
  return institute.viewerCan.edit ? <Editor institute={institute} onRefetch={onRefetch} /> : <Shown {...institute} />
}

function Shown({ name, website, secondFactorRequired }: InstituteFacts_InstituteFragment) {
  return (
    <dl className="grid gap-3">
      <div>
        <dt className="text-13 text-ink-3">
          <Trans id="common.name">Name</Trans>
        </dt>
        <dd>{name}</dd>
      </div>
      {website && (
        <div>
          <dt className="text-13 text-ink-3">
            <Trans id="institutes.website">Website</Trans>
          </dt>
          <dd>
            <a href={website} rel="noreferrer" className="underline decoration-line-strong underline-offset-4">
              {website}
            </a>
          </dd>
        </div>
      )}
      {secondFactorRequired && (
        <div>
          <dt className="text-13 text-ink-3">
            <Trans id="common.second-factor">Second step</Trans>
          </dt>
          <dd>
            <Trans id="institutes.required-for-everything">Required for everything.</Trans>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Editor({ institute, onRefetch }: { institute: InstituteFacts_InstituteFragment; onRefetch: () => void }) {
  const { i18n, t } = useLingui()
  const saved = {
    names: textsOf(institute.names),
    accent: institute.accent,
    website: institute.website ?? '',
    secondFactorRequired: institute.secondFactorRequired ?? false,
  }
  const [draft, setDraft] = useState(saved)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)
  const [update, { loading }] = useMutation(UpdateInstitute, { refetchQueries: ['InstituteSettings'] })
  const changed = JSON.stringify(draft) !== JSON.stringify(saved)

  /** Validates before sending, by the same rules as the server. */
  function problemsOfDraft(): Record<string, string> {
    const problems = [...checkAccent('accent', draft.accent.trim()), ...checkWebsite('website', draft.website)]
    const { api } = languageOfLocale(i18n.locale)
    return {
      ...(writtenIn(draft.names).length === 0 && {
        names: t({
          id: 'institutes.give-institute-name-in-one',
          message: 'Enter the institute’s name in at least one language.',
        }),
      }),
      ...Object.fromEntries(problems.map((problem) => [problem.path, fieldMessage(api, problem)])),
    }
  }

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setAttempt(attempt + 1)
    setRefused(undefined)
    const fieldProblems = problemsOfDraft()
    setErrors(fieldProblems)
    if (Object.keys(fieldProblems).length > 0) return
    const { slug, version } = institute
    const input = { ...draft, slug, version, names: textsInput(draft.names), website: draft.website.trim() || null }
    const answer = await update({ variables: { input } }).catch(() => null)
    const result = answer?.data?.updateInstitute
    if (result?.__typename === 'InstituteUpdated')
      return toast(<Trans id="institutes.institute-is-saved">Institute saved</Trans>)
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    const written = writtenIn(draft.names)
    setErrors(
      problemsByControl(result.fields, (path) => {
        const place = /^names\.(\d+)/.exec(path)?.[1]
        return place === undefined ? path : `names.${written[Number(place)] ?? 'en'}`
      }),
    )
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-6">
      <ErrorSummary
        attempt={attempt}
        fieldProblems={Object.entries(errors).map(([id, message]) => ({ id, message }))}
      />
      {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
      <TextsFields
        id="names"
        label={<Trans id="common.name">Name</Trans>}
        help={
          <Trans id="institutes.its-name-in-each-language">
            Enter the full name in each language, without abbreviations.
          </Trans>
        }
        errors={errors}
        value={draft.names}
        onValue={(names) => setDraft({ ...draft, names })}
      />
      <AccentField error={errors.accent} value={draft.accent} onValue={(accent) => setDraft({ ...draft, accent })} />
      <TextInput
        id="website"
        type="url"
        label={<Trans id="institutes.website">Website</Trans>}
        optional
        placeholder="https://"
        error={errors.website}
        value={draft.website}
        onValue={(website) => setDraft({ ...draft, website })}
      />
      <Checkbox
        id="secondFactorRequired"
        checked={draft.secondFactorRequired}
        onChecked={(secondFactorRequired) => setDraft({ ...draft, secondFactorRequired })}
        label={<Trans id="institutes.require-second-step-for-everything">Require a second step for everything</Trans>}
        help={
          <Trans id="institutes.personal-data-always-requires-second">
            Personal data always requires a second step. With this setting, drafts and all other internal pages of the
            institute’s events do too.
          </Trans>
        }
      />
      <div className="flex flex-wrap items-center gap-4">
        <SaveOrDiscard changed={changed} busy={loading} onDiscard={() => setDraft(saved)}>
          <Trans id="institutes.save-institute">Save institute</Trans>
        </SaveOrDiscard>
      </div>
    </form>
  )
}
