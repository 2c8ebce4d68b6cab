/** The columns of the plan, and the walk from cell to cell. Pure. */
export const COLUMNS = ['number', 'what', 'addresses', 'kind', 'owner', 'due', 'measure', 'status'] as const
export type Column = (typeof COLUMNS)[number]

/** The field of an action that a column shows first. */
export const FIELDS = {
  number: 'record',
  what: 'what',
  addresses: 'addresses',
  kind: 'kind',
  owner: 'owner',
  due: 'due',
  measure: 'measure_counts',
  status: 'reason',
} as const satisfies Record<Column, string>

export interface Cell {
  /** The action. */
  readonly row: number
  readonly column: Column
}

/** Where a step leads: to a cell, to the line for a new action, or out of the table. */
export type Goal = Cell | 'new' | 'out'

/** The keys that walk. */
export interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
}

/** So many rows make a page. */
const PAGE = 10

/** Null: the key doesn't walk. `rows` are the actions in order, `from` is one of their cells. */
export function walk(rows: readonly number[], from: Cell, { key, ctrlKey, shiftKey }: Stroke): Goal | null {
  const at = rows.indexOf(from.row)
  const column = COLUMNS.indexOf(from.column)
  const cell = (row: number, col: number): Cell => ({
    row: rows[clamp(row, rows.length)] ?? from.row,
    column: COLUMNS[clamp(col, COLUMNS.length)] ?? from.column,
  })
  switch (key) {
    case 'ArrowUp':
      return cell(ctrlKey ? 0 : at - 1, column)
    case 'ArrowDown':
      return at === rows.length - 1 && !ctrlKey ? 'new' : cell(ctrlKey ? rows.length : at + 1, column)
    case 'ArrowLeft':
      return cell(at, ctrlKey ? 0 : column - 1)
    case 'ArrowRight':
      return cell(at, ctrlKey ? COLUMNS.length : column + 1)
    case 'Home':
      return cell(ctrlKey ? 0 : at, 0)
    case 'End':
      return cell(ctrlKey ? rows.length : at, COLUMNS.length)
    case 'PageUp':
      return cell(at - PAGE, column)
    case 'PageDown':
      return cell(at + PAGE, column)
    case 'Tab':
      return shiftKey ? back(at, column, cell) : forth(at, column, rows.length, cell)
    default:
      return null
  }
}

type At = (row: number, column: number) => Cell

/** Numbers are passed over by Tab: there is nothing to fill in. */
const FIRST = COLUMNS.indexOf('what')

function forth(row: number, column: number, rows: number, cell: At): Goal {
  if (column < COLUMNS.length - 1) return cell(row, column + 1)
  return row < rows - 1 ? cell(row + 1, FIRST) : 'new'
}

function back(row: number, column: number, cell: At): Goal {
  if (column > FIRST) return cell(row, column - 1)
  return row > 0 ? cell(row - 1, COLUMNS.length - 1) : 'out'
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(value, count - 1))
