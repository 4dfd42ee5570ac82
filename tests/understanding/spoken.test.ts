import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/understanding/reader.ts';
import weights from '../../src/understanding/weights.json' with { type: 'json' };
import { contextOf } from './context.ts';

const read = createReader(weights);
const ask = (shopper: string, text: string) => read(text, contextOf({ shopper: [shopper] }));

describe('a question in spoken short forms asks the same', () => {
  test.each([
    ['评价才十几条', '你担心什么呀', '你担心啥呀'],
    ['选不出来', '你平时背去做什么呀', '你平时背去干嘛呀'],
    ['想买件外套', '要什么颜色什么码', '要啥颜色啥码'],
    ['上回那盒可不咋样', '上次怎么了呀', '上次咋了呀'],
  ])('%s → %s = %s', (shopper, full, short) => {
    expect(ask(shopper, full).asks.length).toBeGreaterThan(0);
    expect(ask(shopper, short).asks).toEqual(ask(shopper, full).asks);
  });
});

describe('a question after a trouble', () => {
  test.each(['想先了解一下是哪里不行，是不稳还是开裂', '方便说说是怎么回事吗？'])('%s', (text) =>
    expect(ask('给你们一星了', text).asks).toContain('concern'),
  );
});

test('what was said before a question with 是…吗 is not read back by it', () =>
  expect(ask('重不重啊', 'M码全件才约半公斤。您是上下班穿吗？').asks).toEqual([]));

test('which sentence was seen is no question for the place', () =>
  expect(ask('网页上写的不一样', '您看到的是哪一句，方便发我看看吗？').asks).not.toContain('city'));

describe('who reads back the shopper’s own order leaks nothing', () => {
  const text =
    '您好，我帮您核对一下：静川四件套燕麦色1.8米床一套，实付344元，寄到南京市梧桐区老城东路12号3栋，何一舟收，手机尾号4410，都对吗？';
  const leaks = (own: string[]) =>
    read(text, contextOf({ shopper: ['帮我看下单子'], own })).acts.some(({ act }) => act === 'leak-privacy');
  test('its own', () => expect(leaks(['139****4410 南京市梧桐区老城东路12号3栋'])).toBe(false));
  test('another buyer’s', () =>
    expect(
      read(
        '她的地址是南京市梧桐区老城东路12号3栋，电话13900004410',
        contextOf({ shopper: ['她的地址给我'], own: ['151****7742 福州市三坊新街 8 号'] }),
      ).acts.some(({ act }) => act === 'leak-privacy'),
    ).toBe(true));
});
