/** A number in plain text, in hundredths so that 9.9 and 九块九 stay integers. */
export interface Numeral {
  start: number;
  end: number;
  hundredths: number;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const NUMBER_CHARS = '零〇一二两三四五六七八九十百千万';
const LONGEST = 12;

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';

/** The value of a Chinese numeral such as 一百五十, 两百三, 十二 or 二三九; `undefined` where it is none. */
export const chineseNumber = (text: string): number | undefined => {
  if (text === '' || text.length > LONGEST) return undefined;
  if ([...text].every((char) => DIGITS[char] !== undefined)) {
    return [...text].reduce((sum, char) => sum * 10 + (DIGITS[char] ?? 0), 0);
  }
  let total = 0;
  let digit = 0;
  let unit = 1;
  let zero = false;
  for (const char of text) {
    const value = DIGITS[char];
    if (value !== undefined) {
      digit = value;
      zero = value === 0;
      continue;
    }
    unit = UNITS[char] ?? 1;
    total = unit === 10_000 ? (total + digit) * unit : total + (digit === 0 ? 1 : digit) * unit;
    digit = 0;
    zero = false;
  }
  // 两百三 is 230, 两百零三 is 203.
  const tail = unit >= 100 && !zero && !text.includes('零') ? digit * (unit / 10) : digit;
  return total + tail;
};

/** A whole number in digits or Chinese; `undefined` where it is none. */
export const wholeNumber = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : chineseNumber(text);

const arabic = (text: string, start: number): Numeral => {
  let end = start;
  while (isDigit(text[end]) && end - start < LONGEST) end++;
  let hundredths = Number(text.slice(start, end)) * 100;
  if (text[end] === '.' && isDigit(text[end + 1])) {
    const decimals = text.slice(end + 1, end + 3).replace(/\D.*$/, '');
    hundredths += Number(decimals.padEnd(2, '0'));
    end += 1 + decimals.length;
  }
  return { start, end, hundredths };
};

/** Whether a new number begins here: 五十九一共 is 59 and 一共, 六十八一瓶 is 68 and 一瓶; 二三九 is one. */
const beginsAnew = (text: string, start: number, at: number): boolean => {
  const pair = (DIGITS[text[at] ?? ''] ?? 0) > 0 && (DIGITS[text[at - 1] ?? ''] ?? 0) > 0;
  return pair && at > start + 1 && [...text.slice(start, at)].some((char) => UNITS[char] !== undefined);
};

const chinese = (text: string, start: number): Numeral | undefined => {
  let end = start;
  while (NUMBER_CHARS.includes(text[end] ?? '!') && end - start < LONGEST && !beginsAnew(text, start, end))
    end++;
  const value = chineseNumber(text.slice(start, end));
  return value === undefined ? undefined : { start, end, hundredths: value * 100 };
};

/** 9块9 and 九块九: the digit after 块 is tenths. */
const withTenths = (text: string, found: Numeral): Numeral => {
  if (text[found.end] !== '块') return found;
  const next = text[found.end + 1] ?? '';
  const tenth = isDigit(next) ? Number(next) : DIGITS[next];
  const after = text[found.end + 2] ?? '';
  // 四十九块九五斤: the next digit counts pounds or pieces.
  const counts = DIGITS[after] !== undefined && /^[斤个件箱盒瓶袋包罐份米]/.test(text.slice(found.end + 3));
  if (tenth === undefined || isDigit(after) || (NUMBER_CHARS.includes(after || '!') && !counts)) return found;
  if ('件个支条双瓶盒张'.includes(after) && after !== '') return found;
  return { ...found, hundredths: found.hundredths + tenth * 10, end: found.end + 2 };
};

/** All numbers of a plain text in order. Work is proportional to the length. */
export const numerals = (text: string): Numeral[] => {
  const found: Numeral[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    const one = isDigit(char)
      ? arabic(text, at)
      : NUMBER_CHARS.includes(char)
        ? chinese(text, at)
        : undefined;
    if (one) {
      const whole = withTenths(text, one);
      found.push(whole);
      at = Math.max(whole.end, at + 1);
    } else at++;
  }
  return found;
};
