/** Differences between two versions of a report. */
import { canonical } from './canonical.ts'
import type { Chapter, Recommendation, ReportContent, ReportedFinding, Texts } from './content.ts'

export type ChangedPart =
  | 'TITLE'
  | 'INTRODUCTION'
  | 'METHOD'
  | 'FIGURES'
  | 'INSTITUTES'
  | 'TOPIC'
  | 'FINDING'
  | 'RECOMMENDATION'
  | 'CITATION'
  | 'TRANSLATIONS'
  | 'ORDER'

export interface Change {
  part: ChangedPart
  kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  /** Id of the finding concerned. */
  findingId: string | null
  /** Empty if there was nothing before, or if the change can't be shown as text. */
  before: Texts
  after: Texts
}

/** In the order of the report; removed items come last. */
export function changesBetween(before: ReportContent, after: ReportContent): Change[] {
  const old = new Map(findingsOf(before).map((finding) => [finding.id, finding]))
  const now = new Map(findingsOf(after).map((finding) => [finding.id, finding]))
  const retitled = retitledBetween(before.chapters, after.chapters)
  const kept = (list: ReportContent, in_: ReadonlyMap<string, unknown>) =>
    list.chapters
      .map((chapter): [Texts, string[]] => [
        retitled.get(chapter) ?? chapter.titles,
        chapter.findings.flatMap(({ id }) => (in_.has(id) ? id : [])),
      ])
      .filter(([, ids]) => ids.length !== 0)
  return [
    ...changed('TITLE', before.titles, after.titles),
    ...changed('INSTITUTES', institutesOf(before), institutesOf(after)),
    ...changed('INTRODUCTION', before.introductions, after.introductions),
    ...changed('METHOD', before.methods, after.methods),
    ...(isSame(before.figures, after.figures) ? [] : [plain('FIGURES')]),
    ...(isSame(before.citation ?? null, after.citation ?? null) ? [] : [plain('CITATION')]),
    ...(isSame(before.olderTranslations ?? [], after.olderTranslations ?? []) ? [] : [plain('TRANSLATIONS')]),
    ...[...retitled].flatMap(([{ titles }, to]) => changed('TOPIC', titles, to)),
    ...(isSame(kept(before, now), kept(after, old)) ? [] : [plain('ORDER')]),
    ...[...now.values()].flatMap((finding) => ofFinding(old.get(finding.id), finding)),
    ...[...old.values()]
      .filter(({ id }) => !now.has(id))
      .map(({ id, texts }): Change => ({ part: 'FINDING', kind: 'REMOVED', findingId: id, before: texts, after: {} })),
    ...ofRecommendations(before.recommendations ?? [], after.recommendations ?? []),
  ]
}

function ofRecommendations(before: readonly Recommendation[], after: readonly Recommendation[]): Change[] {
  const change = (kind: Change['kind'], from: Recommendation | undefined, to: Recommendation | undefined): Change => ({
    part: 'RECOMMENDATION',
    kind,
    findingId: null,
    before: from ? recommendedIn(from) : {},
    after: to ? recommendedIn(to) : {},
  })
  const old = new Map(before.map((each) => [each.id, each]))
  const now = new Map(after.map((each) => [each.id, each]))
  return [
    ...after.flatMap((each) => {
      const from = old.get(each.id)
      if (from && isSame(from, each)) return []
      return change(from ? 'CHANGED' : 'ADDED', from, each)
    }),
    ...before.filter(({ id }) => !now.has(id)).map((each) => change('REMOVED', each, undefined)),
  ]
}

/** Text with its addressees and due date, by language. */
const recommendedIn = ({ addressees, texts, dueOn }: Recommendation): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      [addressees[language], text, dueOn].filter((each) => each != null).join('\n'),
    ]),
  )

/** Retitled chapters, with their former titles: a title is gone, and a new one heads a finding that was under the old one. */
function retitledBetween(before: readonly Chapter[], after: readonly Chapter[]): Map<Chapter, Texts> {
  const isIn = (chapters: readonly Chapter[]) => (chapter: Chapter) =>
    chapters.some(({ titles }) => isSame(titles, chapter.titles))
  const gone = before.filter((chapter) => !isIn(after)(chapter))
  const come = after.filter((chapter) => !isIn(before)(chapter))
  const retitled = new Map<Chapter, Texts>()
  for (const { titles, findings } of come) {
    const ids = new Set(findings.map(({ id }) => id))
    const from = gone.find((chapter) => !retitled.has(chapter) && chapter.findings.some(({ id }) => ids.has(id)))
    if (from) retitled.set(from, titles)
  }
  return retitled
}

const findingsOf = ({ chapters }: ReportContent): ReportedFinding[] => chapters.flatMap(({ findings }) => findings)

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

/** Names, one per line, in every language in which any of them has a name. */
function institutesOf({ institutes }: ReportContent): Texts {
  const written = [...new Set(institutes.flatMap(({ names }) => Object.keys(names)))].toSorted()
  const nameIn = (names: Texts, language: string) => names[language] ?? names.en ?? Object.values(names)[0] ?? ''
  return Object.fromEntries(
    written.map((language) => [language, institutes.map(({ names }) => nameIn(names, language)).join('\n')]),
  )
}

const plain = (part: ChangedPart): Change => ({ part, kind: 'CHANGED', findingId: null, before: {}, after: {} })

const changed = (part: ChangedPart, before: Texts, after: Texts): Change[] =>
  isSame(before, after) ? [] : [{ part, kind: 'CHANGED', findingId: null, before, after }]

function ofFinding(before: ReportedFinding | undefined, after: ReportedFinding): Change[] {
  const { id: findingId, texts } = after
  if (!before) return [{ part: 'FINDING', kind: 'ADDED', findingId, before: {}, after: texts }]
  if (isSame(before, after)) return []
  return [{ part: 'FINDING', kind: 'CHANGED', findingId, before: saidOf(before), after: saidOf(after) }]
}

/** Text of the finding with its support and statements, by language. */
function saidOf({ texts, support, disagreement, statements }: ReportedFinding): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      [text, support[language], disagreement?.[language], ...statements.map((each) => each[language])]
        .filter((each) => each !== undefined)
        .join('\n'),
    ]),
  )
}
