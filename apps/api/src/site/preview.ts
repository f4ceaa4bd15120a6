/**
 * Images for link previews of an event: hosts, title and dates in words, and the event's picture or its room. Typeset in this
 * process, so that no font is missing.
 */
import { type Language, tag } from '@plenaria/schema/languages'
import { typesetter } from '../attendance/typesetter.ts'
import { loadSharp } from '../kernel/sharp.ts'
import { dayWritten, formatTag } from '../refusals/words/moment.ts'

export interface PreviewedEvent {
  state: 'PUBLISHED' | 'CALLED_OFF' | 'POSTPONED'
  title: string
  zone: string
  startsAt: string
  endsAt: string
  /** The host first. */
  institutes: { institute: { name: string; accent: string } }[]
}

const template = `
#let it = json(bytes(sys.inputs.facts))
#let accent = rgb(it.accent)
#let grave = rgb("#9B2C1F")
#set page(width: 1200pt, height: 630pt, margin: (x: 72pt, top: 64pt, bottom: 60pt), fill: rgb("#FBFAF7"),
  background: place(left + top, rect(width: 100%, height: 16pt, fill: accent, stroke: none)))
#set text(font: ("Inter", "Libertinus Serif"), lang: it.lang, fill: rgb("#1B1D22"), hyphenate: false)
#let fitted(sizes, height, make) = context {
  let size = sizes.find(size => measure(block(width: 1056pt, make(size))).height <= height)
  block(width: 1056pt, height: if size == none { height } else { auto }, clip: size == none, make(if size == none { sizes.last() } else { size }))
}
#fitted((28pt, 24pt, 20pt), 60pt, size => text(size: size, weight: 600, fill: accent, it.hosts))
#v(12pt)
#fitted((72pt, 64pt, 56pt, 48pt, 42pt, 36pt), 245pt, size => {
  set par(leading: 0.35em)
  text(font: ("Newsreader", "Libertinus Serif"), size: size, it.title)
})
#place(bottom + left, block(width: 580pt, {
  if it.state != "" { block(below: 18pt, rect(stroke: 2pt + grave, inset: (x: 14pt, y: 10pt), radius: 3pt, text(size: 28pt, weight: 600, fill: grave, it.state))) }
  text(size: 34pt, it.dates)
}))
#if it.room != "" { place(bottom + right, image(bytes(it.room), format: "svg", width: 440pt)) }
`

const states: Record<Language, Record<PreviewedEvent['state'], string>> = {
  en: { PUBLISHED: '', CALLED_OFF: 'Called off', POSTPONED: 'Postponed' },
  es: { PUBLISHED: '', CALLED_OFF: 'Cancelado', POSTPONED: 'Aplazado' },
  pt_BR: { PUBLISHED: '', CALLED_OFF: 'Cancelado', POSTPONED: 'Adiado' },
  fr: { PUBLISHED: '', CALLED_OFF: 'Annulé', POSTPONED: 'Reporté' },
}

/** Days in the event's zone: without times, a preview needs no zone. */
export function daysOf(
  { zone, startsAt, endsAt }: Pick<PreviewedEvent, 'zone' | 'startsAt' | 'endsAt'>,
  language: Language,
) {
  const formatIn = (dateStyle: 'full' | 'long') =>
    new Intl.DateTimeFormat(formatTag(language), { dateStyle, timeZone: zone })
  const [start, end] = [new Date(startsAt), new Date(endsAt)]
  const isOneDay = formatIn('long').format(start) === formatIn('long').format(end)
  const parts = isOneDay ? formatIn('full').formatToParts(start) : formatIn('long').formatRangeToParts(start, end)
  const words = dayWritten(language, parts)
  return words.charAt(0).toLocaleUpperCase(tag(language)) + words.slice(1)
}

/** Position of the event's picture, in place of the room: within the page's margins. */
const ofPicture = { width: 440, height: 220 }
const placeOfPicture = { left: 1200 - 72 - ofPicture.width, top: 630 - 60 - ofPicture.height }

/** @param room SVG @param picture the event's picture @returns a PNG of 1200 × 630 */
export async function previewOf(
  event: PreviewedEvent,
  room: string,
  language: Language,
  picture: Uint8Array | null = null,
): Promise<Buffer> {
  const { state, title, institutes } = event
  const said = {
    lang: tag(language).slice(0, 2),
    room: picture ? '' : room,
    title,
    state: states[language][state],
    accent: institutes[0]?.institute.accent ?? '#0E5A5A',
    hosts: institutes.map(({ institute }) => institute.name).join(' · '),
    // A postponed event no longer has dates.
    dates: state === 'POSTPONED' ? '' : daysOf(event, language),
  }
  const svg = typesetter().plainSvg({ mainFileContent: template, inputs: { facts: JSON.stringify(said) } })
  const sharp = await loadSharp()
  const drawn = sharp(Buffer.from(svg))
  if (!picture) return drawn.png({ palette: true }).toBuffer()
  const input = await sharp(picture).resize(ofPicture).png().toBuffer()
  return drawn
    .composite([{ input, ...placeOfPicture }])
    .png({ palette: true, colours: 256, dither: 1 })
    .toBuffer()
}
