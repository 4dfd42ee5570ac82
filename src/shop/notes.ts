import { isDate } from './dates.ts';

/** Flags of this shop's order notes. Yellow exists on the desk but is kept for the warehouse. */
export const NOTE_FLAGS = ['red', 'blue', 'purple', 'green', 'yellow'] as const;
export type NoteFlag = (typeof NOTE_FLAGS)[number];

/** One order note as an agent writes it. */
export interface OrderNote {
  flag: NoteFlag;
  /** `内容—客服名—时间`, such as 送收纳袋—小禾—11-23 15:20. */
  text: string;
}

export interface NoteParts {
  content: string;
  name: string;
  time: string;
}

export type NoteProblemCode = 'flag' | 'flag-use' | 'format' | 'content' | 'name' | 'time';

export interface NoteProblem {
  code: NoteProblemCode;
  /** What is wrong and how it is put right, for the trainee. */
  says: string;
}

const EXAMPLE = '例如：送收纳袋—小禾—11-23 15:20';
const DASH = '—';
const TIME = /^(?:(\d{4})-)?(\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d$/;

/** What each flag is for; the first pattern that fits decides, and red takes the rest. */
const FLAG_USES: readonly { flag: NoteFlag; use: string; pattern: RegExp }[] = [
  { flag: 'green', use: '催付', pattern: /催付|未付款|提醒付款/ },
  { flag: 'purple', use: '换款式、尺码、颜色', pattern: /[换改].{0,4}[码色款]/ },
  { flag: 'blue', use: '快递', pattern: /快递|物流|改发|拦截|查件|催件/ },
  { flag: 'red', use: '常用备注，例如改地址、送赠品、登记工号', pattern: /^/ },
];

/** Takes a note text apart; null where it does not have exactly three parts. */
export function parseNote(text: string): NoteParts | null {
  const parts = text.split(DASH).map((part) => part.trim());
  const [content, name, time] = parts;
  if (parts.length !== 3 || content === undefined || name === undefined || time === undefined) return null;
  return { content, name, time };
}

/** The flag a note of this content should carry. */
export function flagFor(content: string): NoteFlag {
  return FLAG_USES.find((f) => f.pattern.test(content))?.flag ?? 'red';
}

/**
 * Everything that is wrong with a note, empty where it may stand. `agentName` is the desk name that has to sign.
 * The format and the flags are this shop's own rules, after register S000-4-36 to S000-4-41.
 */
export function checkNote(note: OrderNote, agentName: string): NoteProblem[] {
  const problems: NoteProblem[] = [];
  if (note.flag === 'yellow') {
    problems.push({ code: 'flag', says: '黄旗留给仓库，客服不能用；请换成红、蓝、紫、绿里合适的一面。' });
  }
  const parts = parseNote(note.text);
  if (!parts) {
    problems.push({ code: 'format', says: `备注写成“内容—客服名—时间”三段，用破折号“—”隔开。${EXAMPLE}` });
    return problems;
  }
  problems.push(...checkParts(parts, agentName));
  const flag = flagFor(parts.content);
  if (parts.content !== '' && note.flag !== 'yellow' && note.flag !== flag) {
    const says = `这条备注该插${FLAG_NAMES[flag]}（${flagUse(flag)}），不是${FLAG_NAMES[note.flag]}。`;
    problems.push({ code: 'flag-use', says });
  }
  return problems;
}

function checkParts({ content, name, time }: NoteParts, agentName: string): NoteProblem[] {
  const problems: NoteProblem[] = [];
  if (content === '') problems.push({ code: 'content', says: `第一段要写清楚做了什么。${EXAMPLE}` });
  if (name !== agentName) {
    problems.push({ code: 'name', says: `第二段写自己的客服名“${agentName}”，现在是“${name}”。` });
  }
  if (!isNoteTime(time)) {
    const says = `第三段写真实存在的日期和时间，例如11-23 15:20，现在是“${time}”。`;
    problems.push({ code: 'time', says });
  }
  return problems;
}

/**
 * The note that closes a finished order: staff number and red flag (register S003-3-07). Says what is missing.
 */
export function checkClosingNote(note: OrderNote, agentName: string, staffNumber: string): NoteProblem[] {
  // A closing note is red whatever else it mentions.
  const problems = checkNote(note, agentName).filter((p) => p.code !== 'flag-use');
  if (note.flag !== 'red' && note.flag !== 'yellow') {
    problems.push({ code: 'flag-use', says: `完成的订单插红旗，不是${FLAG_NAMES[note.flag]}。` });
  }
  const content = parseNote(note.text)?.content ?? '';
  if (!content.includes(staffNumber)) {
    const says = `完成的订单要在第一段写上工号${staffNumber}，统计时才找得到。`;
    problems.push({ code: 'content', says });
  }
  return problems;
}

/** Whether later notes only add to earlier ones: what others wrote is never changed or removed (register S000-4-37). */
export function onlyAppends(before: readonly OrderNote[], after: readonly OrderNote[]): boolean {
  return before.every((note, i) => note.text === after[i]?.text && note.flag === after[i]?.flag);
}

/** The flags in words. */
export const FLAG_NAMES: Record<NoteFlag, string> = {
  red: '红旗',
  blue: '蓝旗',
  purple: '紫旗',
  green: '绿旗',
  yellow: '黄旗',
};

/** What a flag is for, in words; empty for yellow, which agents do not use. */
export function flagUse(flag: NoteFlag): string {
  return FLAG_USES.find((f) => f.flag === flag)?.use ?? '';
}

function isNoteTime(text: string): boolean {
  const parts = TIME.exec(text);
  // Without a year 02-29 may be right: it is tried in a leap year.
  return parts !== null && isDate(`${parts[1] ?? '2024'}-${parts[2]}`);
}
