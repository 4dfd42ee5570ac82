import { type TurningPoint, turningPoints } from '../../grading/index.ts';
import { open } from '../../roleplay/index.ts';
import { ACTION_NAMES, type Transcript, thoughtSaid } from '../../transcript/index.ts';
import type { Loaded } from '../workbench/load-world.ts';

interface Props {
  transcript: Transcript;
  world: Loaded['world'];
  /** The shopper of today comes with the same mood as the one of the record. */
  sameShopper: boolean;
}

const SHOWN = 40;

function wordsOf({ events }: Transcript, place: number): string {
  const event = events[place];
  if (event?.type === 'action') return `［${ACTION_NAMES[event.action.type]}］`;
  if (event?.type !== 'agent' && event?.type !== 'shopper') return '';
  const text = event.text === '' ? '［商品卡］' : event.text;
  return [...text].length > SHOWN ? `${[...text].slice(0, SHOWN).join('')}……` : text;
}

interface PointProps {
  point: TurningPoint;
  transcript: Transcript;
  /** Came to buy, or with a matter to be settled. */
  buys: boolean;
}

function Point({ point, transcript, buys }: PointProps) {
  const words = buys ? ['更想买了', '没那么想买了'] : ['更愿意谈下去', '更不想谈下去'];
  const { from, to, by, events, thought } = point;
  const up = to > from;
  return (
    <li class="turn" data-direction={up ? 'up' : 'down'}>
      <p class="turn-move">
        <b>{up ? `▲ ${words[0]}` : `▼ ${words[1]}`}</b>
        <span class="num">
          意愿 {from} → {to}（{up ? '+' : '−'}
          {Math.abs(to - from)}）
        </span>
      </p>
      <p class="turn-said">
        {by === 'silence' && '一直没有回：'}
        {events.map((place) => (
          <a key={place} href={`#event-${place}`}>
            {wordsOf(transcript, place)}
          </a>
        ))}
      </p>
      {thought !== '' && <p class="turn-thought">顾客心里：{thoughtSaid(thought)}</p>}
    </li>
  );
}

/** The three turns that moved the shopper's intent most, each with the way to its messages. */
export function TurningPoints({ transcript, world, sameShopper }: Props) {
  const begin = sameShopper ? open(world, transcript.seed, transcript.earlier).shopper.mood.intent : null;
  const points = turningPoints(transcript, begin);
  return (
    <section class="turns" aria-labelledby="turns">
      <h3 id="turns">转折的几句</h3>
      {points.length === 0 ? (
        <p class="report-none">这次聊天里，顾客的意愿没有明显变过。</p>
      ) : (
        <ol class="turn-list">
          {points.map((point) => (
            <Point key={point.felt} point={point} transcript={transcript} buys={world.case.buys} />
          ))}
        </ol>
      )}
      {!sameShopper && points.length > 0 && (
        <p class="report-none">这份记录来自别的版本，不知道顾客刚来时的意愿，第一句不算在内。</p>
      )}
    </section>
  );
}
