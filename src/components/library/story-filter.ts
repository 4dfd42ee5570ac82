const FIELDS = ['task', 'technique', 'shop', 'kind'] as const;
type Field = (typeof FIELDS)[number];
type Choice = Partial<Record<Field, string>>;

function chosenIn(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  return Object.fromEntries(
    FIELDS.map((field) => [field, String(data.get(field) ?? '')] as const).filter(
      ([, value]) => value !== '',
    ),
  );
}

const fits = (story: HTMLElement, choice: Choice) =>
  FIELDS.every((field) => {
    const wanted = choice[field];
    return wanted === undefined || (story.dataset[field] ?? '').split(' ').includes(wanted);
  });

/** Hides what does not fit, and groups in which nothing is left. Returns how many are shown. */
function narrow(choice: Choice): number {
  let shown = 0;
  for (const group of document.querySelectorAll<HTMLElement>('[data-story-group]')) {
    let here = 0;
    for (const story of group.querySelectorAll<HTMLElement>('[data-story]')) {
      story.hidden = !fits(story, choice);
      if (!story.hidden) here += 1;
    }
    group.hidden = here === 0;
    shown += here;
  }
  return shown;
}

/** What the filter found, in words; where nothing fits, what to do. */
function words(count: number, whole: boolean): string {
  if (count === 0) return '没有这样的案例。去掉一个条件，或者看全部。';
  return whole ? `一共 ${count} 段` : `找到 ${count} 段`;
}

/** Puts what the address asks for into the form; a value that is not there is left out. */
function fill(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) {
      if ([...control.options].some((o) => o.value === value)) control.value = value;
    } else if (control instanceof RadioNodeList) control.value = value;
  }
}

/** Makes the filter of the case library work. */
export function followStoryFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-story-filter]');
  const found = form?.querySelector('[role="status"]');
  const all = form?.querySelector<HTMLButtonElement>('[data-story-all]');
  if (!form || !found || !all) return;
  const apply = () => {
    const choice = chosenIn(form);
    const query = new URLSearchParams(choice as Record<string, string>).toString();
    const whole = query === '';
    found.textContent = words(narrow(choice), whole);
    all.hidden = whole;
    history.replaceState(history.state, '', whole ? location.pathname : `?${query}`);
  };
  fill(form);
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  all.addEventListener('click', () => {
    form.reset();
    apply();
    // The button that had the focus is gone now.
    form.querySelector('select')?.focus();
  });
  apply();
}
