import {
  type BoardChat,
  type ChatNow,
  type Happening,
  lengthSaid,
  type Outcome,
} from '../../grading/floor/index.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** A moment of the shift as a clock counts it: 3:05. */
export const clock = (ms: number): string => `${Math.floor(ms / 60_000)}:${two(Math.floor(ms / 1000) % 60)}`;

const date = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** When something happened by the visitor's own clock. */
export const when = (iso: string): string => date.format(new Date(iso));

export const OUTCOMES: Record<Outcome, { says: string; tone: 'good' | 'watch' | 'bad' }> = {
  won: { says: '✓ 成交', tone: 'good' },
  handled: { says: '✓ 办妥', tone: 'good' },
  lost: { says: '✗ 没有成交', tone: 'watch' },
  mishandled: { says: '✗ 没办妥', tone: 'watch' },
  unserved: { says: '✗ 没等到人', tone: 'bad' },
  unended: { says: '– 没聊完', tone: 'watch' },
  'not-come': { says: '– 还没来', tone: 'watch' },
};

/** How a chat stands, in words, with how long it has been so. */
export function stateSaid({ state, since, late }: ChatNow, { outcome }: BoardChat): string {
  switch (state) {
    case 'coming':
      return '还没来';
    case 'queue':
      return `排队 ${lengthSaid(since)}${late ? '，太久了' : ''}`;
    case 'waiting':
      return `等回复 ${lengthSaid(since)}${late ? '，超了' : ''}`;
    case 'thinking':
      return '没在等回复';
    case 'gone':
      return OUTCOMES[outcome].says;
  }
}

const WHAT: Record<Happening['what'], string> = {
  came: '来了',
  opened: '轮到了',
  wrote: '写来一句',
  answered: '得到回复',
  late: '等得超了规范',
  overdue: '答应的事过了时间',
  'red-line': '听到越红线的话',
  asked: '的事问了主管',
  'passed-on': '被转交',
  gone: '走了',
};

/** What happens at a moment, in a few words. */
export const happeningSaid = ({ what }: Happening, shopper: string): string => `${shopper}${WHAT[what]}`;

const PLEDGES = {
  kept: '办到了',
  late: '办晚了',
  overdue: '过了时间没办',
  open: '还没办',
  'passed-on': '转交了',
} as const;

/** What became of a promise. */
export const pledgeSaid = (state: keyof typeof PLEDGES): string => PLEDGES[state];

export { lengthSaid };
