import { parseRichText } from '@plenaria/schema/richText/parse'
import { RichText } from '../../RichText.tsx'

/** A Markdown text as readers see it. Loaded on demand: no other page needs the parser. */
export default function Preview({ markdown }: { markdown: string }) {
  return <RichText text={parseRichText(markdown)} level={4} />
}
