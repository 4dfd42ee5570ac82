import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { $journal, $learnerId, $learners, chooseLearner, newId, openJournal } from '../../stores/index.ts';

interface Form {
  name: string;
  number: string;
  group: string;
}

/** Who learns here: named once, several on one machine. */
export function Learners() {
  const learners = useStore($learners);
  const id = useStore($learnerId);
  const { learner } = useStore($journal);
  const [editing, setEditing] = useState<Form | null>(null);
  const [said, say] = useState('');

  const save = async (form: Form) => {
    const name = form.name.trim();
    if (name === '') return say('请填姓名，别的可以空着。');
    const keeper = await openJournal();
    const more = {
      ...(form.number.trim() ? { number: form.number.trim() } : {}),
      ...(form.group.trim() ? { group: form.group.trim() } : {}),
    };
    await keeper.append($learnerId.get(), { kind: 'learner-named', name, ...more });
    setEditing(null);
    say(`记下了：${name}`);
  };
  const edit = () =>
    setEditing({
      name: learners.length > 0 ? learner.name : '',
      number: learner.number ?? '',
      group: learner.group ?? '',
    });
  const add = () => {
    void chooseLearner(newId());
    setEditing({ name: '', number: '', group: '' });
  };
  const field = (key: keyof Form, label: string) => (
    <label>
      {label}
      <input
        value={editing?.[key] ?? ''}
        maxLength={40}
        onInput={(e) => editing && setEditing({ ...editing, [key]: e.currentTarget.value })}
      />
    </label>
  );
  return (
    <section aria-labelledby="who">
      <h2 id="who">谁在学</h2>
      {editing ? (
        <form
          class="record-form"
          onSubmit={(e) => {
            e.preventDefault();
            void save(editing);
          }}
        >
          {field('name', '姓名')}
          {field('number', '学号（可不填）')}
          {field('group', '班级（可不填）')}
          <button type="submit" class="button button-primary">
            记下
          </button>
          <button type="button" class="button" onClick={() => setEditing(null)}>
            不改了
          </button>
        </form>
      ) : (
        <div class="record-form">
          {learners.length > 1 && (
            <label>
              换一位
              <select value={id} onChange={(e) => void chooseLearner(e.currentTarget.value)}>
                {learners.map((l) => (
                  <option key={l.id} value={l.id}>
                    {l.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <p>
            <b>{learner.name}</b> {learner.number} {learner.group}
          </p>
          <button type="button" class="button" onClick={edit}>
            改姓名
          </button>
          <button type="button" class="button" onClick={add}>
            添一位学习者
          </button>
        </div>
      )}
      <p role="status" class="muted">
        {said}
      </p>
    </section>
  );
}
