import type { Interface } from 'node:readline';
import type { Report } from '../../src/grading/index.ts';
import { explainSince } from './explain.ts';
import type { Line, Protocol } from './protocol.ts';
import type { Setting } from './world.ts';

const HELP =
  '直接打字回车发送;/card 商品编号 发商品卡;/gift 赠品编号 送赠品;/wait 秒数 等一等;/leave 离开;Ctrl-D 结束';

/** What a person typed, as a line of the protocol. */
function asInput(typed: string): string {
  const [word, ...rest] = typed.trim().split(/\s+/);
  const item = rest.join(' ');
  const action = (type: string) => JSON.stringify({ chat: 'c1', action: item ? { type, item } : { type } });
  if (word === '/card') return action('send-card');
  if (word === '/gift') return action('give-gift');
  if (word === '/leave') return action('leave');
  if (word === '/wait') return JSON.stringify({ wait: Number(item) });
  return JSON.stringify({ chat: 'c1', text: typed });
}

const MARKS = { met: '✓', partly: '◐', 'not-met': '✗', 'not-assessed': '–' } as const;

function tellReport(chat: Report): string {
  const rows = chat.criteria.map((c) => `  ${MARKS[c.status]} ${c.title}  ${c.says}`);
  const reds = chat.redLines.map((r) => `  红线:${r.title}`);
  return [`\n得分 ${chat.mark} · ${chat.verdict}`, ...rows, ...reds].join('\n');
}

function tell(line: Line, name: string): string | null {
  const clock = typeof line['at'] === 'number' ? `${line['at'].toFixed(0).padStart(4)}s ` : '';
  switch (line.type) {
    case 'message':
      return `${clock}${name}:${line['text'] || `[商品卡 ${line['card']}]`}`;
    case 'event':
      return `${clock}—— ${line['event']} ——`;
    case 'error':
      return `没有发出去:${line['message']}`;
    case 'report':
      return tellReport((line['chats'] as Report[])[0] as Report);
    default:
      return null;
  }
}

/** A person plays in the terminal: each line typed is sent, each line of the shopper is shown; with `explained` also why the shopper did it. */
export async function playByHand(
  setting: Setting,
  protocol: Protocol,
  input: Interface,
  explained = false,
): Promise<void> {
  const show = (lines: Line[]) => {
    for (const line of lines) {
      const text = tell(line, setting.world.case.shopper);
      if (text !== null) process.stdout.write(`${text}\n`);
    }
  };
  process.stdout.write(`${setting.world.case.title}:${setting.world.case.brief}\n${HELP}\n\n`);
  show(protocol.start());
  let before = protocol.conversation();
  const tellWhy = () => {
    const now = protocol.conversation();
    if (explained && now !== before)
      for (const why of explainSince(setting.world, before, now)) process.stdout.write(`        · ${why}\n`);
    before = now;
  };
  const showAll = (lines: Line[]) => {
    show(lines.filter((l) => l.type !== 'report'));
    tellWhy();
    show(lines.filter((l) => l.type === 'report'));
  };
  let number = 0;
  for await (const typed of input) {
    if (typed.trim() !== '') showAll(protocol.feed(asInput(typed), ++number));
    if (protocol.done()) break;
  }
  showAll(protocol.finish());
  input.close();
}
