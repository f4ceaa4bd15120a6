import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useState } from 'react'
import { graphql } from '../../../__generated__/index.ts'
import { fieldMessage } from '../../../kernel/fieldMessage.ts'
import { languageOfLocale } from '../../../kernel/language.ts'
import { paths } from '../../../kernel/routes.ts'
import { TextLink } from '../../../ui/Button.tsx'
import { showControl } from '../../../ui/forms/ErrorSummary.tsx'
import { CropField } from '../../../ui/staff/crop/CropField.tsx'
import { type Frame, middleOf } from '../../../ui/staff/crop/frame.ts'
import { FormContext } from '../../../ui/staff/FormSection.tsx'
import { LanguageTabs } from '../../../ui/staff/LanguageTabs.tsx'
import { LocalisedInput } from '../../../ui/staff/LocalisedInput.tsx'
import { RefusalNotice, type Refused } from '../../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../../ui/staff/StaffButton.tsx'
import { type Texts, textsInput, writtenIn } from '../../../ui/staff/texts.ts'
import { toast } from '../../../ui/Toast.tsx'

const SetEventImage = graphql(`
  mutation SetEventImage($input: SetEventImageInput!) {
    setEventImage(input: $input) {
      __typename
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

/** Aspect ratio 2:1, at least 640 pixels wide. */
const banner = { ratio: 2, least: 640 }

interface ImageFormProps {
  slug: string
  source: { fileId: string; url: string; width: number; height: number }
  /** The saved crop; null if none has been saved. */
  frame: Frame | null
  alts: Texts
  actions: ReactNode
  onSaved: () => void
}

/** Crop and alternative text of the picture. */
export function ImageForm({ slug, source, frame: saved, alts: written, actions, onSaved }: ImageFormProps) {
  const { i18n } = useLingui()
  const own = languageOfLocale(i18n.locale).api
  const picture = { ...source, ...banner }
  const [frame, setFrame] = useState(() => saved ?? middleOf(picture))
  const [alts, setAlts] = useState(written)
  const [language, setLanguage] = useState(() => writtenIn(written)[0] ?? own)
  const { save, problem, refused, busy } = useSaving(onSaved)

  function submit(event: FormEvent) {
    event.preventDefault()
    const given = textsInput(alts)
    const { left, top, width } = frame
    if (given.length === 0) showControl(`alts.${language}`)
    void save(
      { eventSlug: slug, fileId: source.fileId, frame: { left, top, width }, alts: given },
      given.length > 0 ? null : fieldMessage(own, { path: 'alts', code: 'REQUIRED' }),
    )
  }

  return (
    <FormContext value={{ fieldProblems: problem === null ? {} : { [`alts.${language}`]: problem }, language }}>
      <form noValidate onSubmit={submit} className="grid gap-6">
        <CropField picture={picture} frame={frame} onFrame={setFrame} />
        <div className="grid gap-4">
          <LanguageTabs language={language} written={writtenIn(alts)} onLanguage={setLanguage} />
          <LocalisedInput
            path="alts"
            label={<Trans id="events.image-description">Description</Trans>}
            help={
              <Trans id="events.say-what-image-shows">
                Say in a sentence what the image shows, for people who can’t see it. Don’t name anyone who hasn’t
                agreed.
              </Trans>
            }
            value={alts}
            onValue={setAlts}
          />
        </div>
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <div className="flex flex-wrap items-center gap-3">
          <StaffButton kind="primary" type="submit" busy={busy}>
            <Trans id="events.save-image">Save image</Trans>
          </StaffButton>
          {actions}
          {saved && (
            <TextLink to={paths.event(slug)} className="text-13">
              <Trans id="common.see-event-page">See the event’s page</Trans>
            </TextLink>
          )}
        </div>
      </form>
    </FormContext>
  )
}

interface Input {
  eventSlug: string
  fileId: string
  frame: Frame
  alts: ReturnType<typeof textsInput>
}

function useSaving(onSaved: () => void) {
  const [set, { loading }] = useMutation(SetEventImage, { refetchQueries: ['ImageToEdit'], awaitRefetchQueries: true })
  const [problem, setProblem] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>()

  /** `missing`: validation error that prevents sending; null if there is none. */
  async function save(input: Input, missing: string | null) {
    setProblem(missing)
    setRefused(undefined)
    if (missing !== null) return undefined
    const answer = await set({ variables: { input } }).catch(() => null)
    const result = answer?.data?.setEventImage
    if (result?.__typename === 'EventImageSet') {
      toast(<Trans id="events.image-saved">Image saved</Trans>)
      return onSaved()
    }
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    const ofText = result.fields.find(({ path }) => path.startsWith('alts'))
    if (ofText) setProblem(ofText.message)
    else setRefused({ __typename: result.__typename, message: result.message })
  }

  return { save, problem, refused, busy: loading }
}
