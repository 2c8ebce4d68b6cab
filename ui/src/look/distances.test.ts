/** Distances, corners and what stands over what are tokens, as colours and sizes are. */
import { expect, it } from 'vitest'
import { sheets } from './sheets'

const DISTANCE = /(?<![\w-])((?:scroll-)?(?:padding|margin)(?:-[a-z-]+)?|(?:row-|column-)?gap|border-(?:[a-z]+-)*radius):\s*([^;}]+)/g
const RAW = /(?<![\w.-])\d+(?:\.\d+)?px/g
const DEPTH = /(?<![\w-])z-index:\s*([^;}]+)/g

/** What lines one thing up with another, whose own size it is. */
const OWN: { readonly [file: string]: string } = {
  'picture/labels.css': '3.5px', // The corners of a badge, which the frame draws 14 px high.
  'views/hazards/OpenReport.svelte': '72px', // Beneath the words, past the mark and the day.
  'views/home/SearchLine.svelte': '30px', // Past the glass.
  'views/names/NameRow.svelte': '148px', // Beneath the field, past its label.
  'views/names/Names.svelte': '56px', // As far down as the window's dialogs stand.
  'views/opening/Agenda.svelte': '128px', // Beneath the field, past its label.
  'views/readiness/Point.svelte': '36px', // Before the sign that dismisses.
  'views/whys/WhyMode.svelte': '792px', // As wide as its lines become.
}

it('no distance and no corner is written in px, but hairlines and what lines up with a thing', () => {
  const raw = sheets().flatMap(({ file, css }) =>
    [...css.matchAll(DISTANCE)].flatMap(([, property = '', value = '']) =>
      (value.match(RAW) ?? []).filter((px) => px !== '1px' && px !== OWN[file]).map((px) => `${file}: ${property} ${px}`),
    ),
  )
  expect(raw).toEqual([])
})

it('what is excepted is still there', () => {
  const gone = Object.entries(OWN).filter(([file, px]) => !sheets().find((it) => it.file === file)?.css.includes(px))
  expect(gone).toEqual([])
})

it('what stands over what is said by name', () => {
  const raw = sheets().flatMap(({ file, css }) =>
    [...css.matchAll(DEPTH)].filter(([, value = '']) => !value.startsWith('var(--z-')).map(([all]) => `${file}: ${all}`),
  )
  expect(raw).toEqual([])
})

it('every token that is used is there, and every token that is there is used', () => {
  const all = sheets()
  const named = new Set(all.flatMap(({ css }) => [...css.matchAll(/(--(?:space|round|z|text)[\w-]*):/g)].map(([, name = '']) => name)))
  const used = new Set(all.flatMap(({ css }) => [...css.matchAll(/var\((--(?:space|round|z|text)[\w-]*)/g)].map(([, name = '']) => name)))
  expect([...used].filter((it) => !named.has(it))).toEqual([])
  expect([...named].filter((it) => !used.has(it))).toEqual([])
})
