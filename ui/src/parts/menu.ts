/** One line of a menu. */
export interface MenuItem<T> {
  readonly value: T
  readonly text: string
  /** The heading that it stands under; the same for all that do. */
  readonly group?: string
  /** A key, or a remark, at the right. */
  readonly detail?: string
  readonly disabled?: boolean
  /** Takes something away. */
  readonly danger?: boolean
  /** A hairline before it. */
  readonly apart?: boolean
}
