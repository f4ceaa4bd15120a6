import { useLingui } from '@lingui/react/macro'
import { Mail, ShieldCheck } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { Decision, RowAnswers_RegistrationFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { AssignedMark } from '../../assignments/AssignedMark.tsx'
import { GroupName } from '../../groups/GroupMark.tsx'
import { MailMark } from '../../mail/DeliveryStatus.tsx'
import { PlannedMark } from '../../planned/PlannedNotice.tsx'
import { concerns } from '../../planned/plannedNow.ts'
import { TagsInRow } from '../../tags/TagsSeen.tsx'
import { codeName } from '../../ui/languages/codeNames.ts'
import { StateMark, StateShape } from '../../ui/StateMark.tsx'
import { Hidden, isHidden, Organisation, PersonName } from '../../ui/staff/Hidden.tsx'
import { useMoments } from '../../ui/staff/moments.ts'
import { useAnswerWords } from '../../ui/useAnswerWords.ts'
import { useBoardQuestions } from '../filters/questions.ts'
import { ScoreSeen } from '../reading/ScoreSeen.tsx'
import { SeriesHistory } from '../reading/SeriesHistory.tsx'
import { ReplacedMark } from '../staged/Replaced.tsx'
import { StagedMark } from '../staged/StagedMark.tsx'
import {
  answerColumn,
  type ColumnKey,
  type Columns,
  isAnswer,
  isForDeciding,
  layoutOf,
  type OwnColumnKey,
  pinnedAt,
} from './columns.ts'

export const RowRegistration = graphql(`
  fragment Row_Registration on Registration {
    reference
    name
    organisation
    affiliation
    country
    languages
    state
    registeredAt
    offerExpiresAt
    version
    masked {
      field
      revealable
    }
    protected
    group {
      key
      name
    }
    staged {
      decision
      reason
      limit {
        reason
        sessions {
          id
        }
      }
      stagedAt
      stagedBy
      replaced
      replacedBy
      replacedOfViewer
    }
    reviewSummary {
      count
      mean
      lowest
      highest
    }
    ...SeriesHistory_Registration
    viewerCan {
      decide
    }
    ...MailMark_Registration
    ...AssignedMark_Registration
    ...Tags_Registration
  }
`)

/** Answers shown as columns. */
const RowAnswers = graphql(`
  fragment RowAnswers_Registration on Registration {
    reference
    answers(questionKeys: $columns) {
      questionKey
      values
    }
    masked {
      field
      revealable
    }
  }
`)

/** Callbacks of a row. */
export interface RowActions {
  toggle: (reference: string, index: number, through: boolean) => void
  /** Opens it in the side panel, or closes it. */
  read: (reference: string) => void
  email: (reference: string) => void
  activate: (reference: string, index: number) => void
}

interface BoardRowProps {
  registration: FragmentType<typeof RowRegistration> & FragmentType<typeof RowAnswers>
  groups: readonly { key: string; name: string }[]
  columns: Columns
  /** Index in the whole list, from 0. */
  index: number
  selected: boolean
  /** Whether only the essential columns are shown, because an application is open. */
  narrow: boolean
  /** Whether it is open in the side panel. */
  open: boolean
  /** Whether shortcuts act on this row. */
  active: boolean
  /** Whether it is the row in the tab order; there is exactly one. */
  reachable: boolean
  /** The decision being sent. */
  sending: { decision: Decision | null } | null
  actions: RowActions
  /** `not-this`: rows are selectable, but this one offers no action. */
  selectable: 'yes' | 'not-this' | 'no'
  mayDecide: boolean
  mayEmail: boolean
}

const line = 'h-9 border-line border-b'

/** Memoised: most rows don't change while the table is scrolled. */
export const BoardRow = memo(function BoardRow(props: BoardRowProps) {
  const { columns, index, selected, open, active, reachable, actions, selectable } = props
  const { t } = useLingui()
  const registration = readFragment(RowRegistration, props.registration)
  const { reference, name } = registration
  const cells = useCells(props)
  const answerCell = useAnswerCell(readFragment(RowAnswers, props.registration))
  const places = pinnedAt(columns)
  const ground = selected
    ? 'bg-[color-mix(in_oklab,var(--accent)_9%,var(--paper))]'
    : open
      ? 'bg-raised'
      : 'bg-paper hover:bg-raised'

  return (
    <tr
      data-reference={reference}
      aria-rowindex={index + 2}
      aria-current={active || undefined}
      onFocus={() => actions.activate(reference, index)}
      className={`group break-inside-avoid ${ground}`}
    >
      <th
        scope="row"
        className={`sticky start-0 z-10 ${line} print:static bg-inherit text-start font-normal ${active ? 'shadow-[inset_2px_0_0_var(--accent)]' : ''}`}
      >
        <div className="flex items-center gap-1 pe-3">
          {selectable === 'not-this' && <span className="size-8 shrink-0 print:hidden" />}
          {selectable === 'yes' && (
            <label className="grid size-8 shrink-0 cursor-pointer place-items-center print:hidden">
              <input
                type="checkbox"
                aria-label={t({ id: 'board.select', message: `Select ${name ?? reference}` })}
                checked={selected}
                tabIndex={reachable ? 0 : -1}
                onChange={() => {}}
                onClick={(event) => actions.toggle(reference, index, event.shiftKey)}
                className="size-3.5 cursor-pointer accent-[var(--accent)]"
              />
            </label>
          )}
          <button
            type="button"
            tabIndex={reachable ? 0 : -1}
            aria-expanded={open}
            onClick={() => actions.read(reference)}
            title={name ?? undefined}
            className="min-w-0 grow cursor-pointer truncate py-1.5 ps-1 text-start text-ink underline-offset-4 hover:underline focus-visible:outline-offset-[-2px]"
          >
            {/* The state column is out of sight on phones and tablets. */}
            <span className="inline-block pe-2 lg:hidden print:hidden">
              <StateShape state={registration.state} />
            </span>
            <PersonName reference={reference} name={name} />
            {registration.protected && (
              <span className="ps-1.5 text-ink-3">
                <ShieldCheck size={13} strokeWidth={1.5} aria-hidden className="inline align-[-2px]" />
                <span className="sr-only">
                  {t({ id: 'board.asked-for-protection', message: 'asked for protection' })}
                </span>
              </span>
            )}
            <MailMark registration={registration} />
            <AssignedMark registration={registration} />
          </button>
          {props.mayEmail && !open && (
            <button
              type="button"
              tabIndex={-1}
              aria-label={t({ id: 'board.email', message: `Email ${name ?? reference}` })}
              aria-keyshortcuts="e"
              title={t({ id: 'board.email-e', message: 'Email (e)' })}
              onClick={() => actions.email(reference)}
              className="hidden size-7 shrink-0 cursor-pointer place-items-center rounded-control text-ink-2 hover:text-ink group-focus-within:grid group-hover:grid print:hidden"
            >
              <Mail size={14} strokeWidth={1.5} aria-hidden />
            </button>
          )}
        </div>
      </th>
      {columns.shown.map(({ key }) => {
        if (isForDeciding(key) && !props.mayDecide) return null
        const { content, title, align = '' } = isAnswer(key) ? answerCell(key) : cells[key]
        const left = places.get(key)
        return (
          <td
            key={key}
            title={title}
            style={left === undefined ? undefined : { left }}
            className={`${line} truncate pe-4 text-ink-2 ${align} ${left === undefined ? '' : 'bg-inherit sm:sticky sm:z-10 print:static'} ${props.narrow && !layoutOf(key).beside ? 'xl:hidden' : ''}`}
          >
            {content}
          </td>
        )
      })}
    </tr>
  )
})

interface Cell {
  content: ReactNode
  title?: string
  align?: string
}

function useCells({ registration: given, groups, sending, narrow }: BoardRowProps): Record<OwnColumnKey, Cell> {
  const { t, i18n } = useLingui()
  const { short, day } = useMoments()
  const registration = readFragment(RowRegistration, given)
  const { country, languages, state, offerExpiresAt, group, masked } = registration
  const { staged, registeredAt, reference, reviewSummary } = registration
  const decision = sending ? sending.decision : staged?.decision
  const countryName = country ? codeName(i18n, 'region', country) : undefined
  const languageNames = languages.map((code) => codeName(i18n, 'language', code)).join(', ')
  const spare = narrow ? 'xl:hidden' : ''
  return {
    organisation: {
      title: registration.organisation ?? undefined,
      content: <Organisation of={registration} />,
    },
    group: { content: <GroupName place={groups.findIndex(({ key }) => key === group.key)} name={group.name} /> },
    country: {
      title: countryName,
      content: country ? <Abbreviated short={country} long={countryName ?? country} /> : <Hidden />,
    },
    languages: {
      title: languageNames,
      content: isHidden(masked, 'LANGUAGES') ? (
        <Hidden />
      ) : (
        <Abbreviated short={languages.join(', ')} long={languageNames} />
      ),
    },
    state: {
      content: (
        // Two lines within the row: they don't fit side by side in any language.
        <span className="grid justify-items-start leading-4">
          <StateMark state={state} />
          <PlannedMark of={concerns(reference, Boolean(staged))} />
          {offerExpiresAt && (
            <span className={`text-ink-3 ${spare}`} title={short(offerExpiresAt)}>
              {t({ id: 'board.until', message: `until ${day(offerExpiresAt)}` })}
            </span>
          )}
        </span>
      ),
    },
    staged: {
      content: decision && (
        <>
          <StagedMark decision={decision} sending={sending !== null} />
          {!sending && staged && <ReplacedMark staged={staged} />}
        </>
      ),
    },
    score: { content: <ScoreSeen summary={reviewSummary} /> },
    tags: { content: <TagsInRow registration={registration} /> },
    memory: { content: <SeriesHistory registration={registration} /> },
    registered: { title: short(registeredAt), content: day(registeredAt), align: 'text-end' },
    reference: { content: reference },
  }
}

/** The person's answer to a column's question. */
function useAnswerCell({ answers, masked }: RowAnswers_RegistrationFragment): (key: ColumnKey) => Cell {
  const inWords = useAnswerWords()
  const { shown } = useBoardQuestions()
  return (key) => {
    if (isHidden(masked, 'ANSWERS')) return { content: <Hidden /> }
    const question = shown.find((each) => answerColumn(each.key) === key)
    const values = answers.find(({ questionKey }) => questionKey === question?.key)?.values ?? []
    const words = values.map((value) => inWords(question, value)).join('; ')
    return { title: words || undefined, content: words, align: question?.kind === 'NUMBER' ? 'text-end' : '' }
  }
}

function Abbreviated({ short, long }: { short: string; long: string }) {
  return (
    <>
      <span aria-hidden>{short}</span>
      <span className="sr-only">{long}</span>
    </>
  )
}
