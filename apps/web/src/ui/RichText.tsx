import type { Block, Inline, RichText as Tree } from '@plenaria/schema/richText/tree'
import { createContext, use, useId } from 'react'

/** Id prefix of a text's footnotes. */
const NotesId = createContext('')

interface RichTextProps {
  text: Tree
  /** Level of its top headings: one below the heading above the text. */
  level: 2 | 3 | 4
}

/** Formatted text. Renders only node types of the parsed tree, so it can't contain scripts. */
export function RichText({ text, level }: RichTextProps) {
  const id = useId()
  const shown = text.map((block, place) => <BlockShown key={place} block={block} level={level} />)
  return text.at(-1)?.kind === 'NOTES' ? <NotesId value={id}>{shown}</NotesId> : shown
}

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
    case 'TABLE':
      return <Table block={block} />
    case 'NOTES':
      return <Notes notes={block.notes} />
  }
}

function Table({ block: { header, rows } }: { block: Block & { kind: 'TABLE' } }) {
  return (
    <div className="mt-4 overflow-x-auto first:mt-0">
      <table className="w-full text-start text-15">
        <thead>
          <tr className="border-line-strong border-b">
            {header.map((cell, place) => (
              <th key={place} scope="col" className="py-2 pe-4 text-start font-medium">
                <Inlines inlines={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row} className="border-line border-b align-top">
              {cells.map((cell, place) => (
                <td key={place} className="py-2 pe-4">
                  <Inlines inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Notes({ notes }: { notes: Inline[][] }) {
  const id = use(NotesId)
  return (
    <ol className="mt-4 list-decimal border-line border-t ps-6 pt-2 text-15 text-ink-2">
      {notes.map((note, place) => (
        <li key={place} id={`${id}${place + 1}`} className="scroll-mt-6 ps-1">
          <Inlines inlines={note} />
        </li>
      ))}
    </ol>
  )
}

function NoteLink({ number }: { number: number }) {
  return (
    <sup>
      <a href={`#${use(NotesId)}${number}`} className="text-accent no-underline">
        {number}
      </a>
    </sup>
  )
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
    case 'NOTE':
      return <NoteLink number={inline.number} />
    case 'LINK':
      return (
        <a href={inline.address} rel="noopener nofollow" className="text-accent underline underline-offset-4">
          <Inlines inlines={inline.children} />
        </a>
      )
  }
}
