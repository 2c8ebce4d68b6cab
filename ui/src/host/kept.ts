/** What a window keeps for itself from one run to the next: how it is read on this display, and where it was; no word of a workshop. */

export const keptHere = (name: string): string | null => localStorage.getItem(name)

export function keepHere(name: string, value: string): void {
  localStorage.setItem(name, value)
}
