/**
 * The one list of keys. The listener, the palette, the sheet of keys, the hints, the tooltips and README's tables are made
 * from it. To add a key: a line here, what it does in each language's `words/…/keys`, and how it is done where the view
 * attaches its scope (`scopes.ts`); whatever is missing doesn't compile. README's tables: `UPDATE=1 npx vitest run keys/readme`.
 */

/** A heading that keys stand under where somebody looks them up. */
export const GROUPS = [
  'write', 'judge', 'change', 'select', 'look', 'everywhere', 'room', 'wording', 'tray', 'why', 'reading', 'dots', 'result', 'timeline',
  'safeguards', 'plan', 'history', 'lists', 'home',
] as const
export type Group = (typeof GROUPS)[number]

export interface KeyEntry {
  /** Where it holds; empty: a part hears it by itself, and it is listed here to be looked up. */
  readonly scopes: readonly string[]
  /** The scope around the part that hears it by itself. */
  readonly within?: string
  /** As they are written: `Ctrl+Shift+Z`. The first is the one to be shown. */
  readonly keys: readonly string[]
  readonly group: Group
  /** Holds while somebody writes in a field that the scope is around; or in a dialog over it, too. */
  readonly through?: 'fields' | 'dialogs'
  /** Only where the part that has the focus has no use for the key. */
  readonly late?: true
  /** What the system does with the key goes on: it is the system's, and can't be another. */
  readonly system?: true
  /** One key for each of several things; the digits stay when it is changed. */
  readonly series?: true
}
export type Keymap = Readonly<Record<string, KeyEntry>>

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

export const KEYS = {
  beside: { scopes: ['diagram'], keys: ['Enter'], group: 'write' },
  beneath: { scopes: ['diagram'], keys: ['Tab'], group: 'write' },
  above: { scopes: ['diagram'], keys: ['Shift+Tab'], group: 'write' },
  category: { scopes: [], keys: ['#'], group: 'write' },
  reword: { scopes: ['diagram'], keys: ['F2'], group: 'write' },
  typing: { scopes: [], keys: ['abc…'], group: 'write' },
  leave_field: { scopes: ['field'], keys: ['Esc'], group: 'write', through: 'fields', late: true },

  tag: { scopes: ['diagram'], keys: DIGITS, group: 'judge', series: true },
  root: { scopes: ['diagram'], keys: ['R'], group: 'judge' },
  evidence: { scopes: ['diagram'], keys: ['E'], group: 'judge' },
  action: { scopes: ['diagram'], keys: ['A'], group: 'judge' },
  why: { scopes: ['diagram'], keys: ['W'], group: 'judge' },

  move_up: { scopes: ['diagram'], keys: ['Alt+↑'], group: 'change' },
  move_down: { scopes: ['diagram'], keys: ['Alt+↓'], group: 'change' },
  move_left: { scopes: ['diagram'], keys: ['Alt+←'], group: 'change' },
  move_right: { scopes: ['diagram'], keys: ['Alt+→'], group: 'change' },
  remove: { scopes: ['diagram'], keys: ['Del', 'Backspace'], group: 'change' },
  copy: { scopes: ['diagram'], keys: ['Ctrl+C'], group: 'change' },
  cut: { scopes: ['diagram'], keys: ['Ctrl+X'], group: 'change' },
  paste: { scopes: ['diagram'], keys: ['Ctrl+V'], group: 'change', system: true },
  paste_beside: { scopes: ['diagram'], keys: ['Ctrl+Shift+V'], group: 'change', system: true },

  go_left: { scopes: ['diagram'], keys: ['←'], group: 'select' },
  go_right: { scopes: ['diagram'], keys: ['→'], group: 'select' },
  go_up: { scopes: ['diagram'], keys: ['↑'], group: 'select' },
  go_down: { scopes: ['diagram'], keys: ['↓'], group: 'select' },
  extend_left: { scopes: ['diagram'], keys: ['Shift+←'], group: 'select' },
  extend_right: { scopes: ['diagram'], keys: ['Shift+→'], group: 'select' },
  extend_up: { scopes: ['diagram'], keys: ['Shift+↑'], group: 'select' },
  extend_down: { scopes: ['diagram'], keys: ['Shift+↓'], group: 'select' },
  one_more: { scopes: [], keys: ['Ctrl+click'], group: 'select' },
  all: { scopes: ['diagram'], keys: ['Ctrl+A'], group: 'select' },
  head: { scopes: ['diagram'], keys: ['Home'], group: 'select' },
  last: { scopes: ['diagram'], keys: ['End'], group: 'select' },
  clear: { scopes: ['diagram'], keys: ['Esc'], group: 'select' },

  find: { scopes: ['diagram', 'tray', 'why_cause'], keys: ['/'], group: 'look' },
  fold: { scopes: ['diagram'], keys: ['.'], group: 'look' },
  fold_held: { scopes: [], within: 'diagram', keys: ['Space'], group: 'look' },
  only: { scopes: ['diagram'], keys: ['O'], group: 'look' },
  focus: { scopes: ['diagram'], keys: ['F'], group: 'look' },
  larger: { scopes: ['diagram'], keys: ['+', '='], group: 'look' },
  smaller: { scopes: ['diagram'], keys: ['-'], group: 'look' },
  fit: { scopes: ['diagram'], keys: ['0'], group: 'look' },
  everything: { scopes: ['diagram'], keys: ['D'], group: 'look' },
  numbers: { scopes: ['diagram'], keys: ['N'], group: 'look' },
  walk: { scopes: ['diagram'], keys: ['PgDn'], group: 'look' },
  walk_back: { scopes: ['diagram'], keys: ['PgUp'], group: 'look' },
  park_here: { scopes: ['diagram', 'tray', 'why_cause'], keys: ['P'], group: 'look' },
  open_tray: { scopes: ['diagram', 'tray'], keys: ['U'], group: 'look' },

  palette: { scopes: ['everywhere'], keys: ['Ctrl+K'], group: 'everywhere', through: 'dialogs' },
  keys: { scopes: ['everywhere', 'key_sheet'], keys: ['?'], group: 'everywhere', late: true },
  menu: { scopes: [], within: 'everywhere', keys: ['Shift+F10'], group: 'everywhere' },
  undo: { scopes: ['document'], keys: ['Ctrl+Z'], group: 'everywhere', through: 'dialogs' },
  redo: { scopes: ['document'], keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], group: 'everywhere', through: 'dialogs' },
  history: { scopes: ['everywhere'], keys: ['Ctrl+H'], group: 'everywhere', through: 'fields' },
  step: {
    scopes: ['everywhere'],
    keys: ['Ctrl+1', 'Ctrl+2', 'Ctrl+3', 'Ctrl+4', 'Ctrl+5', 'Ctrl+6', 'Ctrl+7'],
    group: 'everywhere',
    through: 'fields',
    series: true,
  },
  finish: { scopes: ['everywhere'], keys: ['Ctrl+Enter'], group: 'everywhere', through: 'fields', late: true },
  park: { scopes: ['everywhere'], keys: ['Ctrl+Shift+P'], group: 'everywhere', through: 'fields' },
  note: { scopes: ['everywhere'], keys: ['Ctrl+Shift+N'], group: 'everywhere', through: 'fields' },
  hurt: { scopes: ['everywhere'], keys: ['Ctrl+Shift+H'], group: 'everywhere', through: 'fields' },
  export: { scopes: ['everywhere'], keys: ['Ctrl+E'], group: 'everywhere', through: 'fields' },
  bring_in: { scopes: ['everywhere'], keys: ['Ctrl+O'], group: 'everywhere', through: 'fields' },
  near_miss: { scopes: ['everywhere'], keys: ['Ctrl+Shift+R'], group: 'everywhere', through: 'fields' },
  text_larger: { scopes: ['everywhere'], keys: ['Ctrl++', 'Ctrl+='], group: 'everywhere', through: 'dialogs' },
  text_smaller: { scopes: ['everywhere'], keys: ['Ctrl+-'], group: 'everywhere', through: 'dialogs' },
  text_usual: { scopes: ['everywhere'], keys: ['Ctrl+0'], group: 'everywhere', through: 'dialogs' },
  region: { scopes: ['everywhere'], keys: ['F6'], group: 'everywhere', through: 'dialogs' },
  region_back: { scopes: ['everywhere'], keys: ['Shift+F6'], group: 'everywhere', through: 'dialogs' },

  room: { scopes: ['everywhere'], keys: ['F5'], group: 'room', through: 'dialogs' },
  freeze: { scopes: ['everywhere'], keys: ['Ctrl+Shift+F'], group: 'room', through: 'dialogs' },
  curtain: { scopes: ['everywhere'], keys: ['Ctrl+Shift+C'], group: 'room', through: 'dialogs' },
  spotlight: { scopes: ['diagram'], keys: ['S'], group: 'room' },

  wording_take: { scopes: ['everywhere', 'guarded_field', 'name_line'], keys: ['Ctrl+.'], group: 'wording', through: 'fields' },
  wording_next: { scopes: ['everywhere', 'guarded_field'], keys: ['Ctrl+Shift+.'], group: 'wording', through: 'fields' },
  wording_leave: { scopes: ['everywhere', 'guarded_field'], keys: ['Ctrl+,'], group: 'wording', through: 'fields' },

  idea_tag: { scopes: ['tray'], keys: DIGITS, group: 'tray', series: true },
  idea_untagged: { scopes: ['tray'], keys: ['0'], group: 'tray' },
  idea_beneath: { scopes: ['tray'], keys: ['Enter'], group: 'tray' },
  ideas_tagged: { scopes: ['tray'], keys: ['T'], group: 'tray' },
  idea_merge: { scopes: ['tray'], keys: ['M'], group: 'tray' },
  idea_differs: { scopes: ['tray'], keys: ['N'], group: 'tray' },
  idea_reword: { scopes: ['tray'], keys: ['F2'], group: 'tray' },
  idea_remove: { scopes: ['tray'], keys: ['Del', 'Backspace'], group: 'tray' },
  ideas_write: { scopes: ['tray'], keys: ['+'], group: 'tray' },
  tray_put: { scopes: [], keys: ['Ctrl+Enter'], group: 'tray' },
  idea_before: { scopes: ['tray'], keys: ['↑'], group: 'tray' },
  idea_after: { scopes: ['tray'], keys: ['↓'], group: 'tray' },
  idea_first: { scopes: ['tray'], keys: ['Home'], group: 'tray' },
  idea_last: { scopes: ['tray'], keys: ['End'], group: 'tray' },
  tray_leave: { scopes: ['tray'], keys: ['Esc'], group: 'tray' },

  why_add: { scopes: ['why_line'], keys: ['Enter'], group: 'why', late: true },
  why_deeper: { scopes: ['why_line'], keys: ['Tab'], group: 'why', late: true },
  why_up: { scopes: ['why_line'], keys: ['Shift+Tab'], group: 'why', late: true },
  why_mark_before: { scopes: ['why_line'], keys: ['↑'], group: 'why', late: true },
  why_mark_after: { scopes: ['why_line'], keys: ['↓'], group: 'why', late: true },
  why_branch_before: { scopes: ['why_line', 'why_cause'], keys: ['Alt+←'], group: 'why' },
  why_branch_after: { scopes: ['why_line', 'why_cause'], keys: ['Alt+→'], group: 'why' },
  why_level_up: { scopes: ['why_line', 'why_cause'], keys: ['Alt+↑'], group: 'why' },
  why_level_down: { scopes: ['why_line', 'why_cause'], keys: ['Alt+↓'], group: 'why' },
  why_evidence: { scopes: ['why_line', 'why_cause'], keys: ['Alt+E'], group: 'why' },
  why_root: { scopes: ['why_line', 'why_cause'], keys: ['Alt+R'], group: 'why' },
  why_outside: { scopes: ['why_line', 'why_cause'], keys: ['Alt+O'], group: 'why' },
  why_unknown: { scopes: ['why_line', 'why_cause'], keys: ['Alt+U'], group: 'why' },
  why_sense: { scopes: ['why_line', 'why_cause'], keys: ['Alt+S'], group: 'why' },
  why_read: { scopes: ['why_line', 'why_cause'], keys: ['Alt+T'], group: 'why' },
  why_reword: { scopes: ['why_line', 'why_cause'], keys: ['F2'], group: 'why' },
  why_cause: { scopes: ['why_line'], keys: ['Esc'], group: 'why', late: true },
  // On the cause nobody writes: there the same is done without Alt.
  cause_branch_before: { scopes: ['why_cause'], keys: ['←'], group: 'why' },
  cause_branch_after: { scopes: ['why_cause'], keys: ['→'], group: 'why' },
  cause_level_up: { scopes: ['why_cause'], keys: ['↑'], group: 'why' },
  cause_level_down: { scopes: ['why_cause'], keys: ['↓'], group: 'why' },
  cause_evidence: { scopes: ['why_cause'], keys: ['E'], group: 'why' },
  cause_root: { scopes: ['why_cause'], keys: ['R'], group: 'why' },
  cause_outside: { scopes: ['why_cause'], keys: ['O'], group: 'why' },
  cause_unknown: { scopes: ['why_cause'], keys: ['U'], group: 'why' },
  cause_sense: { scopes: ['why_cause'], keys: ['S'], group: 'why' },
  cause_read: { scopes: ['why_cause'], keys: ['Space', 'T'], group: 'why' },
  cause_tag: { scopes: ['why_cause'], keys: DIGITS, group: 'why', series: true },
  cause_write: { scopes: ['why_cause'], keys: ['Enter', 'Tab', 'Shift+Tab'], group: 'why' },
  cause_leave: { scopes: ['why_cause'], keys: ['Esc', 'W'], group: 'why' },

  read_on: { scopes: ['reading'], keys: ['Space', '↓', '→', 'PgDn'], group: 'reading' },
  read_back: { scopes: ['reading'], keys: ['↑', '←', 'PgUp', 'Backspace'], group: 'reading' },
  read_first: { scopes: ['reading'], keys: ['Home'], group: 'reading' },
  read_all: { scopes: ['reading'], keys: ['End'], group: 'reading' },
  read_to_end: { scopes: ['reading'], keys: ['Enter'], group: 'reading' },
  read_leave: { scopes: ['reading'], keys: ['Esc'], group: 'reading' },

  dots: { scopes: ['dots'], keys: ['0', ...DIGITS], group: 'dots', series: true },
  dots_more: { scopes: ['dots'], keys: ['Space', '+', '='], group: 'dots' },
  dots_fewer: { scopes: ['dots'], keys: ['Backspace', '-'], group: 'dots' },
  dots_none: { scopes: ['dots'], keys: ['Del'], group: 'dots' },
  dots_anew: { scopes: ['dots'], keys: ['Ctrl+Del'], group: 'dots' },
  dots_next: { scopes: ['dots'], keys: ['Enter'], group: 'dots' },
  voter_after: { scopes: ['dots'], keys: ['→'], group: 'dots' },
  voter_before: { scopes: ['dots'], keys: ['←'], group: 'dots' },
  dots_down: { scopes: ['dots'], keys: ['↓'], group: 'dots' },
  dots_up: { scopes: ['dots'], keys: ['↑'], group: 'dots' },
  dots_page: { scopes: ['dots'], keys: ['PgDn'], group: 'dots' },
  dots_page_back: { scopes: ['dots'], keys: ['PgUp'], group: 'dots' },
  dots_first: { scopes: ['dots'], keys: ['Home'], group: 'dots' },
  dots_last: { scopes: ['dots'], keys: ['End'], group: 'dots' },

  result_root: { scopes: ['result'], keys: ['R'], group: 'result' },
  result_action: { scopes: ['result'], keys: ['A'], group: 'result' },
  result_show: { scopes: ['result'], keys: ['Enter'], group: 'result' },

  entry_before: { scopes: ['entry'], keys: ['↑'], group: 'timeline' },
  entry_after: { scopes: ['entry'], keys: ['↓'], group: 'timeline' },
  entry_earlier: { scopes: ['entry'], keys: ['Alt+↑'], group: 'timeline' },
  entry_later: { scopes: ['entry'], keys: ['Alt+↓'], group: 'timeline' },
  entry_cause: { scopes: ['entry', 'drawn_timeline'], keys: ['C'], group: 'timeline' },
  entry_evidence: { scopes: ['entry'], keys: ['V'], group: 'timeline' },
  entry_write: { scopes: ['entry'], keys: ['Enter', 'F2'], group: 'timeline' },
  entry_remove: { scopes: ['entry'], keys: ['Del', 'Backspace'], group: 'timeline' },
  entry_drawn: { scopes: ['entry'], keys: ['Esc'], group: 'timeline' },
  drawn_open: { scopes: ['drawn_timeline'], keys: ['Enter'], group: 'timeline' },

  safeguard_prevent: { scopes: ['safeguard'], keys: ['P'], group: 'safeguards' },
  safeguard_notice: { scopes: ['safeguard'], keys: ['N'], group: 'safeguards' },
  safeguard_limit: { scopes: ['safeguard'], keys: ['L'], group: 'safeguards' },
  safeguard_held: { scopes: ['safeguard'], keys: ['H'], group: 'safeguards' },
  safeguard_failed: { scopes: ['safeguard'], keys: ['F'], group: 'safeguards' },
  safeguard_bypassed: { scopes: ['safeguard'], keys: ['G'], group: 'safeguards' },
  safeguard_absent: { scopes: ['safeguard'], keys: ['A'], group: 'safeguards' },
  safeguard_unknown: { scopes: ['safeguard'], keys: ['U'], group: 'safeguards' },
  safeguard_causes: { scopes: ['safeguard'], keys: ['C'], group: 'safeguards' },
  safeguard_entries: { scopes: ['safeguard'], keys: ['T'], group: 'safeguards' },
  safeguard_evidence: { scopes: ['safeguard'], keys: ['V'], group: 'safeguards' },
  safeguard_before: { scopes: ['safeguard'], keys: ['↑'], group: 'safeguards' },
  safeguard_after: { scopes: ['safeguard'], keys: ['↓'], group: 'safeguards' },
  safeguard_up: { scopes: ['safeguard'], keys: ['Alt+↑'], group: 'safeguards' },
  safeguard_down: { scopes: ['safeguard'], keys: ['Alt+↓'], group: 'safeguards' },
  safeguard_write: { scopes: ['safeguard'], keys: ['Enter', 'F2'], group: 'safeguards' },
  safeguard_remove: { scopes: ['safeguard'], keys: ['Del', 'Backspace'], group: 'safeguards' },
  safeguard_new: { scopes: ['safeguard'], keys: ['Esc'], group: 'safeguards' },

  plan_kind: { scopes: ['plan'], keys: ['Alt+K'], group: 'plan', through: 'fields' },
  plan_ideas: { scopes: ['plan'], keys: ['Alt+I'], group: 'plan', through: 'fields' },
  plan_copy: { scopes: ['plan_row'], keys: ['Alt+C'], group: 'plan', through: 'fields' },
  plan_details: { scopes: ['plan_row'], keys: ['Alt+D'], group: 'plan', through: 'fields' },
  plan_function: { scopes: ['plan_row'], keys: ['Alt+F'], group: 'plan', through: 'fields' },
  plan_new: { scopes: [], within: 'plan', keys: ['Alt+Enter'], group: 'plan' },
  plan_up: { scopes: [], within: 'plan', keys: ['Alt+↑'], group: 'plan' },
  plan_down: { scopes: [], within: 'plan', keys: ['Alt+↓'], group: 'plan' },
  plan_remove: { scopes: [], within: 'plan', keys: ['Ctrl+Del'], group: 'plan' },

  functions_take: { scopes: ['roles'], keys: ['Alt+K'], group: 'lists', through: 'fields' },

  round_end: { scopes: ['silent_round'], keys: ['C'], group: 'lists' },
  round_leave: { scopes: ['silent_round'], keys: ['Esc'], group: 'lists' },

  moment_after: { scopes: ['moments'], keys: ['↓'], group: 'history' },
  moment_before: { scopes: ['moments'], keys: ['↑'], group: 'history' },
  moment_page: { scopes: ['moments'], keys: ['PgDn'], group: 'history' },
  moment_page_back: { scopes: ['moments'], keys: ['PgUp'], group: 'history' },
  moment_first: { scopes: ['moments'], keys: ['Home'], group: 'history' },
  moment_last: { scopes: ['moments'], keys: ['End'], group: 'history' },
  moment_look: { scopes: ['moments'], keys: ['Enter'], group: 'history' },
  moment_leave: { scopes: ['moments'], keys: ['Esc'], group: 'history' },

  page_after: { scopes: ['pages'], keys: ['N', '→'], group: 'lists' },
  page_before: { scopes: ['pages'], keys: ['P', '←'], group: 'lists' },
  page_first: { scopes: ['pages'], keys: ['Home'], group: 'lists' },
  page_last: { scopes: ['pages'], keys: ['End'], group: 'lists' },

  park_another: { scopes: [], keys: ['Shift+Enter'], group: 'lists' },
  not_a_name: { scopes: [], keys: ['Ctrl+Del'], group: 'lists' },

  drag_cancel: { scopes: ['drag'], keys: ['Esc'], group: 'lists', through: 'dialogs' },

  search_library: { scopes: ['home'], keys: ['/'], group: 'home' },
  bin_workshop: { scopes: ['library_row'], keys: ['Del'], group: 'home' },
  report_begin: { scopes: ['report_row'], keys: ['B'], group: 'home' },
  report_change: { scopes: ['report_row'], keys: ['E', 'F2'], group: 'home' },
  report_aside: { scopes: ['report_row'], keys: ['Del'], group: 'home' },
  file_report: { scopes: ['short_form'], keys: ['Ctrl+Enter'], group: 'home', through: 'dialogs' },
  report_leave: { scopes: ['report_row'], keys: ['Esc'], group: 'home' },
} as const satisfies Keymap

export type KeyId = keyof typeof KEYS
export type Scope = (typeof KEYS)[KeyId]['scopes'][number]
/** The keys that hold in a scope. */
export type IdIn<S extends Scope> = { [K in KeyId]: S extends (typeof KEYS)[K]['scopes'][number] ? K : never }[KeyId]

/** The scopes of the window that are there whatever is shown. */
export const EVERYWHERE: readonly string[] = ['everywhere', 'document'] satisfies readonly Scope[]

/** Scopes that hold together with the one around them: one press may be meant for either. */
export const AROUND: Readonly<Record<string, string>> = {
  library_row: 'home',
  report_row: 'home',
  field: 'everywhere',
} satisfies Partial<Record<Scope, Scope>>

export const IDS = Object.keys(KEYS) as readonly KeyId[]
/** An entry, without what is known of each single one. */
export const entryOf = (id: KeyId): KeyEntry => KEYS[id]
/** The ids of a scope, in the order of the table. */
export const idsIn = (scope: Scope): readonly KeyId[] => IDS.filter((id) => entryOf(id).scopes.includes(scope))
