import { href } from '../../course/paths.ts';
import type { Need, Todo } from '../../course/week/index.ts';
import { tickItem, untickItem } from '../../stores/index.ts';
import { ShopperAvatar } from '../drawings/index.ts';
import { Icon, type IconName } from '../icons/index.ts';
import { dayOf } from './say.ts';
import { setOut } from './way-back.ts';

interface Props {
  todo: Todo;
  /** Number of the day that it belongs to. */
  day: number;
  /** When it was done, ISO 8601; null while it is not. */
  at: string | null;
  /** The day may be begun. */
  open: boolean;
  /** It was ticked by hand. */
  byHand: boolean;
  mine: boolean;
}

const ICONS: Record<Exclude<Need['kind'], 'case'>, IconName> = {
  lesson: 'book-open',
  drill: 'pen-line',
  cards: 'package',
  theory: 'circle-check',
  shift: 'headset',
  form: 'clipboard-list',
  sheet: 'clipboard-list',
};

function Sign({ need }: { need: Need }) {
  return need.kind === 'case' ? <ShopperAvatar id={need.case} /> : <Icon name={ICONS[need.kind]} />;
}

/** Something to do that has a page of its own: the way to it, or why there is none yet, and when it was done. */
export function TodoRow({ todo, day, at, open, byHand, mine }: Props) {
  const { need, title, path = '', minutes } = todo;
  const face = (
    <>
      <Sign need={need} />
      <span>{title}</span>
      {at ? (
        <small class="todo-done">
          <Icon name="check" />
          {dayOf(at)}
        </small>
      ) : (
        minutes !== undefined && <small>约 {minutes} 分钟</small>
      )}
    </>
  );
  return (
    <li id={need.id} data-done={at ? true : undefined}>
      {open ? (
        <a href={href(path)} onClick={() => setOut(day)}>
          {face}
        </a>
      ) : (
        <p class="todo-closed">
          {face}
          <Icon name="lock" label="还没开" />
        </p>
      )}
      {need.kind === 'lesson' &&
        (byHand ? (
          <button
            type="button"
            class="button button-quiet"
            disabled={!mine}
            onClick={() => void untickItem(need.id)}
          >
            撤销<span class="visually-hidden">「{title}」的勾</span>
          </button>
        ) : (
          !at && (
            <button
              type="button"
              class="button button-quiet"
              disabled={!mine}
              onClick={() => void tickItem(need.id)}
            >
              读过了<span class="visually-hidden">：{title}</span>
            </button>
          )
        ))}
    </li>
  );
}
