import { expect, test } from '@jest/globals'
import { parseChecked } from '@plenaria/schema/richText/checked'
import { plainText } from '@plenaria/schema/richText/plain'
import { markdownFromHtml } from './fromHtml.ts'

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style>
<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml></head><body lang=EN-GB>
<h1>Key <span style='mso-spacerun:yes'>  </span>findings<o:p></o:p></h1>
<p class=MsoNormal>Orders come <b style='mso-bidi-font-weight:normal'>too late</b>, and
cost<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> more.<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span
style='font-family:Symbol'>·<span>&nbsp;&nbsp;</span></span><!--[endif]-->First <i>point</i></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span>o</span><!--[endif]-->Below it</p>
<p class=MsoNormal><ins cite="mailto:Somebody" datetime="2027-01-01">Added</ins><del cite="mailto:Somebody">Removed</del>.</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Who</b></p></td><td><p class=MsoNormal>By</p></td></tr>
<tr><td><p class=MsoNormal>Courts | judges</p></td><td><p class=MsoNormal>May</p></td></tr></table>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>
<a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> See the <a href="https://a.example/x (1)">brief</a>.</p></div></div>
<div style='mso-element:comment-list'><p class=MsoCommentText>Delete this before we send it</p></div>
<script>alert(1)</script></body></html>`

test('what is pasted from Word keeps its structure, and nothing of Word', () => {
  expect(markdownFromHtml(fromWord)).toBe(
    [
      '## Key findings',
      'Orders come **too late**, and cost[^1] more.',
      '- First _point_\n   - Below it',
      'Added.',
      '| Who | By |\n| --- | --- |\n| Courts / judges | May |',
      '[^1]: See the [brief](https://a.example/x%20%281%29).',
    ].join('\n\n'),
  )
})

test('it is read as formatting again, also where every text is checked', () => {
  const tree = parseChecked(markdownFromHtml(fromWord) ?? '')
  expect(tree.map(({ kind }) => kind)).toEqual(['HEADING', 'PARAGRAPH', 'LIST', 'PARAGRAPH', 'TABLE', 'NOTES'])
  expect(plainText(tree)).not.toMatch(/Mso|Removed|alert|Delete this/)
})

test('lists, quotes and styles of web pages and of Google Docs are read', () => {
  const html =
    '<b style="font-weight:normal"><p><span style="font-weight:700">Bold</span> <span style="font-style:italic">and not</span></p>' +
    '<ol start="3"><li>Three<ul><li>deeper</li></ul></li><li>Four</li></ol><blockquote><p>Said</p></blockquote></b>'
  expect(markdownFromHtml(html)).toBe('**Bold** _and not_\n\n3. Three\n   - deeper\n4. Four\n\n> Said')
})

test('text without formatting is pasted as text', () => {
  expect(markdownFromHtml('<meta charset="utf-8"><p><span>Plain</span></p>')).toBeNull()
})

test('links that lead elsewhere than to the web or to mail are words', () => {
  expect(markdownFromHtml('<a href="javascript:alert(1)">press</a> <b>now</b>')).toBe('press **now**')
})
