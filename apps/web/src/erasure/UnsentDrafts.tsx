import { Trans } from '@lingui/react/macro'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { When } from '../ui/When.tsx'

interface UnsentDraftsProps {
  drafts: readonly { eventSlug: string; eventTitle: string; savedAt: string; content: string }[]
}

/** Unsubmitted forms: their events and what was entered. */
export function UnsentDrafts({ drafts }: UnsentDraftsProps) {
  if (drafts.length === 0) return null
  return (
    <section className="mt-14 border-line border-t pt-5">
      <h2 className="text-25">
        <Trans id="erasure.unsent-drafts">Unsent drafts</Trans>
      </h2>
      <p className="mt-3 max-w-measure text-15 text-ink-2">
        <Trans id="erasure.nobody-else-reads-them-each">
          No one else can read these drafts. Each is deleted 30 days after its last change, or with the event’s data.
        </Trans>{' '}
        <Trans id="erasure.your-written-answers-are-here">
          Your written answers are here. The options you selected are in the form and in the file.
        </Trans>
      </p>
      <ul className="mt-4 grid max-w-measure gap-6">
        {drafts.map(({ eventSlug, eventTitle, savedAt, content }) => (
          <li key={eventSlug}>
            <p>
              <TextLink to={paths.register(eventSlug)}>{eventTitle}</TextLink>
            </p>
            <p className="text-15 text-ink-2">
              <Trans id="erasure.kept-on">
                Saved on <When at={savedAt} />
              </Trans>
            </p>
            <ul className="mt-2 grid gap-1 border-line-strong border-s-2 ps-4 text-15">
              {textsIn(content).map((text) => (
                <li key={text} className="whitespace-pre-line [overflow-wrap:anywhere]">
                  {text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Fields that contain keys instead of text. */
const chosen = ['groupKey', 'country', 'languages', 'skippedSessions', 'affiliation', 'shareWith']
/** Whether a text is an option's key. */
const isKey = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(text)

/** All distinct texts of a draft, whatever version of the form stored it. */
function textsIn(content: string): string[] {
  const texts = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.trim() !== '' && !isKey(value)) texts.add(value)
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) if (!chosen.includes(name)) collect(each)
  }
  try {
    const read: unknown = JSON.parse(content)
    collect(typeof read === 'object' && read !== null && 'values' in read ? read.values : read)
  } catch {
    texts.add(content)
  }
  return [...texts]
}
