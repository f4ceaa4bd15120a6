import type { Block, Inline, RichText as Tree } from '@plenaria/schema/richText/tree'

interface RichTextProps {
  text: Tree
  /** Of the first headings in it: one below the heading under which the text stands. */
  level: 2 | 3 | 4
}

/** Formatted text. Only what is in the tree can be drawn, so nothing in it can be a script. */
export const RichText = ({ text, level }: RichTextProps) =>
  text.map((block, place) => <BlockShown key={place} block={block} level={level} />)

function BlockShown({ block, level }: { block: Block; level: RichTextProps['level'] }) {
  switch (block.kind) {
    case 'PARAGRAPH':
      return (
        <p className="mt-4 first:mt-0">
          <Inlines inlines={block.children} />
        </p>
      )
    case 'HEADING': {
      const Heading = `h${level + block.level - 1}` as 'h2'
      return (
        <Heading className={`mt-6 first:mt-0 ${block.level === 1 ? 'font-medium text-20' : 'font-medium'}`}>
          <Inlines inlines={block.children} />
        </Heading>
      )
    }
    case 'QUOTE':
      return (
        <blockquote className="mt-4 border-line-strong border-s-2 ps-4 text-ink-2 first:mt-0">
          <RichText text={block.children} level={level} />
        </blockquote>
      )
    case 'LIST':
      return <List block={block} level={level} />
  }
}

function List({ block: { start, items }, level }: { block: Block & { kind: 'LIST' }; level: RichTextProps['level'] }) {
  const shown = items.map((item, place) => (
    <li key={place} className="mt-1 ps-1 first:mt-0">
      <RichText text={item} level={level} />
    </li>
  ))
  const className = 'mt-3 ps-6 first:mt-0'
  return start === null ? (
    <ul className={`${className} list-disc`}>{shown}</ul>
  ) : (
    <ol start={start} className={`${className} list-decimal`}>
      {shown}
    </ol>
  )
}

const Inlines = ({ inlines }: { inlines: Inline[] }) =>
  inlines.map((inline, place) => <InlineShown key={place} inline={inline} />)

function InlineShown({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'TEXT':
      return inline.text
    case 'BREAK':
      return <br />
    case 'STRONG':
      return (
        <strong className="font-semibold">
          <Inlines inlines={inline.children} />
        </strong>
      )
    case 'EMPHASIS':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      )
    case 'LINK':
      return (
        <a href={inline.address} rel="noopener nofollow" className="text-accent underline underline-offset-4">
          <Inlines inlines={inline.children} />
        </a>
      )
  }
}
