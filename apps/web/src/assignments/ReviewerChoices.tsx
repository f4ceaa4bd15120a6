import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowRight } from 'lucide-react'
import type { Language, ReviewerChoice_ReviewerFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { languages as allLanguages } from '../kernel/language.ts'
import { Menu } from '../ui/staff/Menu.tsx'
import { useList } from '../ui/useList.ts'
import { isMaximumWrong, type Share, wholeShare } from './distribution.ts'

export const ChoiceReviewer = graphql(`
  fragment ReviewerChoice_Reviewer on Reviewer {
    id
    assigned
    remindedAt
    member {
      name
      institute {
        slug
        name
      }
      isViewer
    }
  }
`)

type Reviewer = ReviewerChoice_ReviewerFragment

interface Load {
  before: number
  after: number
}

interface ReviewerChoicesProps {
  reviewers: readonly Reviewer[]
  shares: ReadonlyMap<string, Share>
  /** Numbers of applications before and after the distribution, by reviewer id; null while unknown. */
  loads: ReadonlyMap<string, Load> | null
  onShares: (shares: ReadonlyMap<string, Share>) => void
}

/** Which reviewers take part, the languages they read, and their maximum number of applications. */
export function ReviewerChoices({ reviewers, shares, loads, onShares }: ReviewerChoicesProps) {
  /** Keeps the order of the list. `share`: null to leave the reviewer out. */
  function set(id: string, share: Share | null) {
    const next = new Map(shares)
    if (share) next.set(id, share)
    else next.delete(id)
    onShares(
      new Map(reviewers.flatMap((each) => (next.has(each.id) ? [[each.id, next.get(each.id) ?? wholeShare]] : []))),
    )
  }
  return (
    <fieldset>
      <legend className="font-medium">
        <Trans id="assignments.reviewers">Reviewers</Trans>
      </legend>
      <p className="text-13 text-ink-2">
        <Trans id="assignments.numbers-show-how-many-applications">
          The numbers show how many applications each reviewer has been assigned or has reviewed, now and after this
          distribution.
        </Trans>
      </p>
      <ul className="mt-2 border-line border-t">
        {reviewers.map((reviewer) => (
          <ReviewerChoice
            key={reviewer.id}
            reviewer={reviewer}
            share={shares.get(reviewer.id) ?? null}
            load={loads?.get(reviewer.id)}
            onShare={(share) => set(reviewer.id, share)}
          />
        ))}
      </ul>
      {shares.size === 0 && (
        <p role="alert" className="mt-2 font-medium text-fault">
          <Trans id="assignments.choose-at-least-one-reviewer">Choose at least one reviewer.</Trans>
        </p>
      )}
    </fieldset>
  )
}

interface ReviewerChoiceProps {
  reviewer: Reviewer
  share: Share | null
  load: Load | undefined
  onShare: (share: Share | null) => void
}

function ReviewerChoice({ reviewer: { id, assigned, member }, share, load, onShare }: ReviewerChoiceProps) {
  const { t } = useLingui()
  const { name } = member
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 border-line border-b py-2 sm:grid-cols-[minmax(0,1fr)_minmax(8rem,auto)_auto_5rem]">
      <label htmlFor={`takes-part-${id}`} className="flex min-w-0 cursor-pointer items-baseline gap-2.5">
        <input
          id={`takes-part-${id}`}
          type="checkbox"
          checked={share !== null}
          onChange={({ currentTarget }) => onShare(currentTarget.checked ? wholeShare : null)}
          className="size-4 shrink-0 translate-y-0.5 accent-[var(--accent)]"
        />
        <span className="min-w-0">
          {name}
          {member.isViewer && (
            <span className="text-ink-3">
              {' '}
              <Trans id="assignments.you">(you)</Trans>
            </span>
          )}
          <span className="block truncate text-13 text-ink-3">{member.institute.name}</span>
        </span>
      </label>
      <span className="text-end text-13 tabular-nums sm:col-start-4 sm:row-start-1">
        <LoadWords load={(share && load) ?? { before: assigned, after: assigned }} />
      </span>
      {share && (
        <div className="col-span-2 flex flex-wrap items-center gap-2 ps-7 text-13 sm:contents">
          <LanguageMenu
            name={name}
            chosen={share.languages}
            onChosen={(languages) => onShare({ ...share, languages })}
          />
          <label className="flex items-center gap-1.5">
            <span aria-hidden className="text-ink-2">
              <Trans id="assignments.at-most">at most</Trans>
            </span>
            <input
              type="text"
              inputMode="numeric"
              aria-label={t({
                id: 'assignments.applications-at-most-for',
                message: `Maximum applications for ${name}`,
              })}
              aria-invalid={isMaximumWrong(share) || undefined}
              aria-describedby={isMaximumWrong(share) ? `maximum-wrong-${id}` : undefined}
              value={share.maximum}
              onChange={({ currentTarget }) => onShare({ ...share, maximum: currentTarget.value })}
              className="w-16 rounded-control border border-control bg-raised px-2 py-1 text-end aria-invalid:border-fault"
            />
          </label>
        </div>
      )}
      {share && isMaximumWrong(share) && (
        <p id={`maximum-wrong-${id}`} role="alert" className="col-span-full ps-7 text-13 text-fault">
          <Trans id="assignments.maximum-is-whole-number">
            Enter a whole number from 0 to 10,000, or leave the field empty for no limit.
          </Trans>
        </p>
      )}
    </li>
  )
}

function LoadWords({ load: { before, after } }: { load: Load }) {
  if (after === before) return <span className="text-ink-2">{before}</span>
  return (
    <>
      <span className="sr-only">
        <Trans id="assignments.now-after">
          {before} now, {after} after
        </Trans>
      </span>
      <span aria-hidden>
        <span className="text-ink-3">
          {before} <ArrowRight size={12} strokeWidth={1.5} className="inline align-[-1px]" />
        </span>{' '}
        <b className="font-medium">{after}</b>
      </span>
    </>
  )
}

interface LanguageMenuProps {
  name: string
  /** Null for all languages. */
  chosen: Language[] | null
  onChosen: (chosen: Language[] | null) => void
}

function LanguageMenu({ name, chosen, onChosen }: LanguageMenuProps) {
  const { t } = useLingui()
  const list = useList()
  const ticked = chosen ?? allLanguages.map(({ api }) => api)
  const named = list(allLanguages.filter(({ api }) => ticked.includes(api)).map((each) => each.name))

  function toggle(language: Language) {
    const next = allLanguages
      .map(({ api }) => api)
      .filter((api) => (api === language ? !ticked.includes(api) : ticked.includes(api)))
    // At least one language must stay selected; to leave a reviewer out, there is the checkbox beside the name.
    if (next.length > 0) onChosen(next.length === allLanguages.length ? null : next)
  }

  return (
    <Menu
      isSet={chosen !== null}
      label={chosen ? named : t({ id: 'assignments.all-languages', message: 'All languages' })}
    >
      <fieldset className="grid text-13">
        <legend className="sr-only">
          {t({ id: 'assignments.languages-that-reads', message: `Languages ${name} reads` })}
        </legend>
        {allLanguages.map(({ api, locale, name: language }) => (
          <label key={api} className="flex cursor-pointer items-baseline gap-2.5 px-3 py-1">
            <input
              type="checkbox"
              checked={ticked.includes(api)}
              onChange={() => toggle(api)}
              className="size-3.5 translate-y-0.5 accent-[var(--accent)]"
            />
            <span lang={locale}>{language}</span>
          </label>
        ))}
      </fieldset>
    </Menu>
  )
}
