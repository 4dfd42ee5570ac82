import { useEffect, useRef, useState } from 'preact/hooks';
import { type Dispute as Kept, NOTE_LENGTH } from '../../records/index.ts';
import type { SpeechAct } from '../../schemas/index.ts';
import type { Reading } from '../../transcript/index.ts';
import { ACT_GROUPS, ACT_NAMES } from '../../understanding/index.ts';

interface Props {
  /** Place of the message in the transcript. */
  event: number;
  text: string;
  reading: Reading;
  kept: Kept | undefined;
  onDispute: (dispute: Kept) => void;
  onWithdraw: (event: number) => void;
}

const ACTS = Object.keys(ACT_NAMES) as SpeechAct[];
const groupOf = ({ from, to }: (typeof ACT_GROUPS)[number]) =>
  ACTS.slice(ACTS.indexOf(from), ACTS.indexOf(to) + 1);

/** What the reader made of the message, in words. */
function ReadAs({ text, reading }: { text: string; reading: Reading }) {
  if (reading.acts.length === 0) return <p class="dispute-read">系统没有从这句里读出任何意思。</p>;
  return (
    <p class="dispute-read">
      系统读成了：
      {reading.acts.map(({ act, start, end, sure }) => (
        <span key={act} class="tag">
          {ACT_NAMES[act]}（“{text.slice(start, end)}”，把握 {sure}%）
        </span>
      ))}
    </p>
  );
}

function Meant({ chosen, toggle }: { chosen: readonly SpeechAct[]; toggle: (act: SpeechAct) => void }) {
  return (
    <div class="dispute-meant">
      {ACT_GROUPS.map((group) => (
        <fieldset key={group.title}>
          <legend>{group.title}</legend>
          {groupOf(group).map((act) => (
            <label key={act}>
              <input type="checkbox" checked={chosen.includes(act)} onChange={() => toggle(act)} />
              {ACT_NAMES[act]}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function Form({ event, text, reading, onDispute, close }: Props & { close: () => void }) {
  const [chosen, setChosen] = useState<SpeechAct[]>([]);
  const [note, setNote] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const toggle = (act: SpeechAct) =>
    setChosen((now) => (now.includes(act) ? now.filter((one) => one !== act) : [...now, act]));
  return (
    <form
      class="dispute-form"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onDispute({ event, meant: ACTS.filter((act) => chosen.includes(act)), note: note.trim() });
        close();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        这句话没读懂？
      </h3>
      <ReadAs text={text} reading={reading} />
      <p>你本来想做什么，勾出来；也可以写一句。都不写也能提交。分数先不变，等老师看过再定。</p>
      <Meant chosen={chosen} toggle={toggle} />
      <label class="dispute-note">
        想对老师说的（最多 {NOTE_LENGTH} 字）
        <textarea
          rows={2}
          maxLength={NOTE_LENGTH}
          value={note}
          onInput={(typed) => setNote(typed.currentTarget.value)}
        />
      </label>
      <p class="cluster">
        <button type="submit" class="button button-primary">
          记下来，请老师看
        </button>
        <button type="button" class="button" onClick={close}>
          不提了
        </button>
      </p>
    </form>
  );
}

/** 没读懂这句: lets a trainee say that a message was misread, and take that back. */
export function Dispute(props: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { event, kept, onWithdraw } = props;
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (kept)
    return (
      <p class="dispute-kept">
        <span>
          你说这句没读懂
          {kept.meant.length > 0 && `，本意是${kept.meant.map((act) => ACT_NAMES[act]).join('、')}`}
          {kept.note !== '' && `：“${kept.note}”`}。等老师裁定。
        </span>
        <button ref={button} type="button" class="button button-quiet" onClick={() => onWithdraw(event)}>
          撤回
        </button>
      </p>
    );
  if (open) return <Form {...props} close={close} />;
  return (
    <button ref={button} type="button" class="button button-quiet dispute-open" onClick={() => setOpen(true)}>
      没读懂这句
    </button>
  );
}
