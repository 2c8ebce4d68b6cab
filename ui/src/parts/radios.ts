/** Arrows along radio buttons: the one that they come to has the focus, and is chosen. */
export function alongRadios(event: KeyboardEvent & { currentTarget: HTMLElement }, choose: (at: number) => void): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')]
  // From where the focus is: what was chosen may still be on its way to the disk.
  const here = radios.findIndex((it) => it === document.activeElement)
  const to = (here + step + radios.length) % radios.length
  choose(to)
  radios[to]?.focus()
}
