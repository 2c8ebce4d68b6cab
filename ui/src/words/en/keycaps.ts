/** What stands on the keys of a keyboard, where that differs between countries. */
export const keycaps = {
  Enter: 'Enter',
  Del: 'Del',
  Shift: 'Shift',
  Space: 'Space',
  PgUp: 'PgUp',
  PgDn: 'PgDn',
  arrow: 'arrow',
  click: 'click',
  period: 'period',
  comma: 'comma',
  and: 'and',
}
