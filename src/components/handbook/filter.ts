/** Words of a query in lower case, all of which an item must hold. */
const wordsOf = (query: string) => query.toLowerCase().split(/\s+/).filter(Boolean);

const textOf = (item: HTMLElement) => `${item.dataset['keys'] ?? ''} ${item.textContent ?? ''}`.toLowerCase();

/** Shows the items that hold all words and lie in the group; hides groups without any. Returns how many are shown. */
function narrow(root: ParentNode, words: readonly string[], group: string): number {
  let shown = 0;
  for (const part of root.querySelectorAll<HTMLElement>('[data-group]')) {
    let here = 0;
    for (const item of part.querySelectorAll<HTMLElement>('[data-item]')) {
      const fits = group === '' || (item.dataset['topic'] ?? part.dataset['group']) === group;
      item.hidden = !(fits && words.every((word) => textOf(item).includes(word)));
      if (!item.hidden) here += 1;
    }
    part.hidden = here === 0;
    shown += here;
  }
  return shown;
}

function follow(form: HTMLFormElement): void {
  const root = form.closest('[data-shelf]') ?? document;
  const found = form.querySelector('[role="status"]');
  const apply = () => {
    const data = new FormData(form);
    const words = wordsOf(String(data.get('words') ?? ''));
    const group = String(data.get('group') ?? '');
    const count = narrow(root, words, group);
    const all = words.length === 0 && group === '';
    // Where only what was found is shown, letters and groups to jump to stand in its way.
    for (const jumps of root.querySelectorAll<HTMLElement>('.shelf-jumps')) jumps.hidden = !all;
    if (!found) return;
    const none = '没有找到。换个说法，或者点“全部”。';
    found.textContent =
      count === 0 ? none : `${all ? '一共' : '找到'} ${count} ${form.dataset['unit'] ?? ''}`;
  };
  /** A link leads to its item also while the filter hides it. */
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', reveal);
  apply();
}

/** Makes the filters of a page work. */
export function followFilters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-shelf-filter]')) follow(form);
}
