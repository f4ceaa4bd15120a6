/** What a version of a report says otherwise than the one before. */
import { canonical } from './canonical.ts'
import type { ReportContent, ReportedFinding, Texts } from './content.ts'

export type ChangedPart = 'TITLE' | 'INTRODUCTION' | 'METHOD' | 'FIGURES' | 'INSTITUTES' | 'FINDING' | 'ORDER'

export interface Change {
  part: ChangedPart
  kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  /** Of a finding. */
  findingId: string | null
  /** Empty where nothing was there, or where words tell nothing. */
  before: Texts
  after: Texts
}

/** In the order of the report; what was taken out comes last. */
export function changesBetween(before: ReportContent, after: ReportContent): Change[] {
  const old = new Map(findingsOf(before).map((finding) => [finding.id, finding]))
  const now = new Map(findingsOf(after).map((finding) => [finding.id, finding]))
  const kept = (list: ReportContent, in_: ReadonlyMap<string, unknown>) =>
    list.chapters
      .map(({ titles, findings }) => [titles, findings.filter(({ id }) => in_.has(id)).map(({ id }) => id)])
      .filter(([, ids]) => ids?.length !== 0)
  return [
    ...changed('TITLE', before.titles, after.titles),
    ...(isSame(before.institutes, after.institutes) ? [] : [plain('INSTITUTES')]),
    ...changed('INTRODUCTION', before.introductions, after.introductions),
    ...changed('METHOD', before.methods, after.methods),
    ...(isSame(before.figures, after.figures) ? [] : [plain('FIGURES')]),
    ...(isSame(kept(before, now), kept(after, old)) ? [] : [plain('ORDER')]),
    ...[...now.values()].flatMap((finding) => ofFinding(old.get(finding.id), finding)),
    ...[...old.values()]
      .filter(({ id }) => !now.has(id))
      .map(({ id, texts }): Change => ({ part: 'FINDING', kind: 'REMOVED', findingId: id, before: texts, after: {} })),
  ]
}

const findingsOf = ({ chapters }: ReportContent): ReportedFinding[] => chapters.flatMap(({ findings }) => findings)

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

const plain = (part: ChangedPart): Change => ({ part, kind: 'CHANGED', findingId: null, before: {}, after: {} })

const changed = (part: ChangedPart, before: Texts, after: Texts): Change[] =>
  isSame(before, after) ? [] : [{ part, kind: 'CHANGED', findingId: null, before, after }]

function ofFinding(before: ReportedFinding | undefined, after: ReportedFinding): Change[] {
  const { id: findingId, texts } = after
  if (!before) return [{ part: 'FINDING', kind: 'ADDED', findingId, before: {}, after: texts }]
  if (isSame(before, after)) return []
  return [{ part: 'FINDING', kind: 'CHANGED', findingId, before: saidOf(before), after: saidOf(after) }]
}

/** With how it is supported and what stands beside it, by language. */
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
