/** Words that were left in a line are written on at their end: there the caret stands when the line gets the focus first. */
export function caretAtEnd(field: HTMLInputElement | HTMLTextAreaElement): () => void {
  let later: ReturnType<typeof setTimeout> | undefined
  const toEnd = () => field.setSelectionRange(field.value.length, field.value.length)
  const begun = () => {
    toEnd()
    const left = field.value
    // WebKit goes to the start, or after Tab selects all, only once the focus has been told.
    later = setTimeout(() => {
      if (field.value === left && field.selectionStart === 0) toEnd()
    })
  }
  if (document.activeElement === field) begun()
  else field.addEventListener('focus', begun, { once: true })
  return () => {
    clearTimeout(later)
    field.removeEventListener('focus', begun)
  }
}
