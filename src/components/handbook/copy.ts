/** Puts text on the clipboard; the old way where the page came over plain http. Resolves to whether it did. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

/** Makes the copy buttons of a page work: each copies the text of the element that `data-copy` names. */
export function followCopyButtons(): void {
  const said = document.querySelector('[data-copied]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent?.trim() ?? '';
      const done = await copy(text);
      button.dataset['done'] = String(done);
      if (said) said.textContent = done ? '复制好了，【】里的记得换掉。' : '没能复制，请选中文字自己复制。';
      button.focus();
    });
  }
}
