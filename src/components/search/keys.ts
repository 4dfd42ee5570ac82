type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/**
 * Whether a key press asks for the search: Ctrl or ⌘ with K anywhere, `/` alone outside of text fields. `typing`: a text field has the focus.
 * `single`: single keys are wanted (WCAG 2.1.4).
 */
export function asksForSearch(
  { key, altKey, ctrlKey, metaKey, isComposing }: Pressed,
  typing: boolean,
  single: boolean,
): boolean {
  if (isComposing || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return single && !typing && (key === '/' || key === '／');
}
