/**
 * `bench disclosure`: checks that the leak check still finds what is planted in our own labelled passages (a regression test: the
 * rules were written with them in sight), and measures how long a report takes. For sets by outside authors, see `outside.ts`.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { readDictionary } from '@plenaria/api/src/findings/dictionary/read.ts'
import { searcherOf } from '@plenaria/api/src/findings/leakThread.ts'
import { checkOf, leaksIn } from '@plenaria/domain/disclosure/check'
import type { Setting } from '@plenaria/domain/disclosure/register/register'
import { settingWith } from '@plenaria/domain/disclosure/testing/cast'
import { passages } from '@plenaria/domain/disclosure/testing/passages'
import { scoreOf } from '@plenaria/domain/disclosure/testing/score'
import { figuresOf, median, rounded, say } from '../figure.ts'
import { crowdOf } from './crowd.ts'
import { benchOutside } from './outside.ts'

const pages = 300
const wordsOfPage = 450
const people = 1000

export async function benchDisclosure(args: string[]): Promise<void> {
  readDictionary()
  if (await benchOutside(args)) return
  const print = figuresOf('disclosure')
  const cast = settingWith().participants.length
  const setting = settingWith(crowdOf(people - cast))
  const { recall, precision, missed, mistaken } = scoreOf(checkOf(setting), passages)
  for (const { text } of missed) say(`missed: ${text}`)
  for (const { passage, found } of mistaken) say(`found in an innocent passage: ${found.join(', ')} in ${passage.text}`)
  for (const [kind, share] of recall) {
    const n = passages.filter(({ planted }) => planted?.kind === kind).length
    print({ figure: `recall_${kind.toLowerCase()}`, value: rounded(share, 3), unit: 'share', goal: '>= 0.98', n })
  }
  const least = Math.min(...recall.values())
  print({ figure: 'recall_min', value: rounded(least, 3), unit: 'share', goal: '>= 0.98', n: passages.length })
  print({ figure: 'precision', value: rounded(precision, 3), unit: 'share', goal: '>= 0.85', n: passages.length })

  const report = reportOf(pages, wordsOfPage)
  const rounds = args.includes('--quick') ? 1 : 5
  const seconds = Array.from({ length: rounds }, () => {
    const begun = performance.now()
    const check = checkOf(setting)
    for (const page of report) leaksIn(check, page)
    return (performance.now() - begun) / 1000
  })
  const figure = `seconds_${pages}_pages_${people}_people`
  print({ figure, value: rounded(median(seconds), 2), unit: 's', goal: '< 2', n: rounds })
  const blocked = await longestBlock(settingWith(crowdOf(2 * people)), report)
  print({ figure: 'longest_block_ms', value: rounded(blocked), unit: 'ms', goal: '< 50', n: 50 })
}

/** The longest time, in milliseconds, that the request-handling thread is blocked while texts of 4,000 characters are checked. */
async function longestBlock(setting: Setting, texts: readonly string[]): Promise<number> {
  const watch = monitorEventLoopDelay({ resolution: 1 })
  watch.enable()
  const { leaksIn: search } = searcherOf(setting)
  for (const text of texts.slice(0, 50)) await search(text.slice(0, 4_000))
  watch.disable()
  return watch.max / 1e6
}

/** Pages composed of the passages, repeated in varying order. */
function reportOf(count: number, words: number): string[] {
  let at = 0
  return Array.from({ length: count }, () => {
    const page: string[] = []
    for (let length = 0; length < words; ) {
      const { text } = passages[(at * 37) % passages.length] ?? { text: '' }
      at += 1
      length += text.split(' ').length
      page.push(text)
    }
    return page.join(' ')
  })
}
