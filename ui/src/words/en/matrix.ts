/** Words of the priority matrix; harms and how often have theirs in `happened`. */
export const matrix = {
  name: 'Priority matrix: harm against how often',
  signs: 'Which sign to put',
  cell: (harm: string, often: string, priority: number, signs: readonly string[]) =>
    [`${harm}, ${often}: priority ${priority} of 3`, ...signs].join('. '),
}
