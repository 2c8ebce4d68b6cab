/**
 * A field that is as high as its words. Its words aren't laid out a second time to know how high: the field knows it, and
 * a long text costs a keystroke no more than a short one.
 */
import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'

/** Other words may need less room, which is to be measured: once nobody has typed for so long, in ms. */
const REST = 250

/**
 * The box around the field, which the field fills, gets the height.
 * @param words what stands in the field
 */
export function growing(words: () => string): Attachment<HTMLTextAreaElement> {
  return (field) => {
    const box = field.parentElement
    if (!box) return
    let rest: ReturnType<typeof setTimeout> | undefined
    let width = -1
    /** How many letters there were before. */
    let before = 0
    const take = (height: number) => {
      // What isn't shown has no height.
      if (height > 0) box.style.height = `${height + field.offsetHeight - field.clientHeight}px`
    }
    /** The box keeps its height meanwhile, so that nothing around it moves. */
    const measure = () => {
      clearTimeout(rest)
      field.style.height = '0'
      const height = field.scrollHeight
      field.style.height = ''
      take(height)
    }
    $effect(() => {
      const { length } = words()
      untrack(() => {
        // One letter more needs no less room.
        const typed = length === before + 1
        before = length
        if (field.scrollHeight > field.clientHeight) return take(field.scrollHeight)
        if (typed) return
        clearTimeout(rest)
        rest = setTimeout(measure, REST)
      })
    })
    // Another width breaks the lines elsewhere; it is told once as it is shown, too.
    const observer = new ResizeObserver(() => {
      if (box.clientWidth === width) return
      width = box.clientWidth
      measure()
    })
    observer.observe(box)
    return () => {
      clearTimeout(rest)
      observer.disconnect()
    }
  }
}
