import { CONDUCT_PIECES, COURSE_PARTS } from '../../src/schemas/course-norms.ts';
import { RED_LINES } from '../../src/schemas/vocabulary.ts';

const TASKS = [3, 3, 4, 4, 5, 4, 4, 5, 1];
const HOURS = [3, 4, 4, 4, 4, 4, 4, 5, 4];
const own = { source: '本课程自定' };

function tasks(scenario: number, count: number, hours: number) {
  return Array.from({ length: count }, (_, i) => {
    const share = i === count - 1 ? hours - (count - 1) * 0.5 : 0.5;
    const id = `${scenario}-${i + 1}`;
    return {
      id,
      title: `任务${id}`,
      lecture: share,
      practice: share,
      abilities: ['会做'],
      register: ['S000-1-05'],
    };
  });
}

export const outline = () => ({
  scenarios: TASKS.map((count, i) => {
    const hours = HOURS[i] ?? 0;
    const head = { id: `sc${i + 1}`, number: i + 1, title: `情境${i + 1}`, lecture: hours, practice: hours };
    return { ...head, register: ['S000-1-05'], tasks: tasks(i + 1, count, hours) };
  }),
  aims: Object.entries({ knowledge: 7, ability: 5, quality: 6 }).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, i) => ({
      id: `${kind}-${i + 1}`,
      kind,
      title: '目标',
      register: ['S000-1-05'],
    })),
  ),
});

export const norms = () => ({
  timing: {
    firstReply: { value: 30, unit: 's', title: '首次回复', ...own },
    laterReply: { value: 180, unit: 's', title: '之后回复', ...own },
    promisedQuery: { value: 24, unit: 'h', title: '答应的查询', ...own },
  },
  rubric: {
    parts: [
      ['response', 20, 'first-reply'],
      ['flow', 20, 'opened'],
      ['technique', 25, 'family-steps'],
      ['conduct', 20, 'no-quarrel'],
      ['accuracy', 15, 'claims-true'],
    ].map(([id, weight]) => ({ id, weight, title: '部分', ...own })),
    criteria: [
      ['response', 20, 'first-reply'],
      ['flow', 20, 'opened'],
      ['technique', 25, 'family-steps'],
      ['conduct', 20, 'no-quarrel'],
      ['accuracy', 15, 'claims-true'],
    ].map(([part, points, check]) => ({
      id: check,
      part,
      points,
      check,
      title: '项',
      teach: '为什么',
      ...own,
    })),
  },
  redLines: RED_LINES.map((id) => ({ id, title: '红线', trigger: '触发', consequence: '封顶', ...own })),
  redLineCap: { value: 40, unit: 'points', title: '封顶', ...own },
  repeatedFrom: { value: 3, unit: 'messages', title: '一再', ...own },
  repeatedCap: { value: 50, unit: 'points', title: '一再的封顶', ...own },
  wrongEndingCap: { value: 75, unit: 'points', title: '结局的封顶', ...own },
  unansweredCap: { value: 40, unit: 'points', title: '没说到的封顶', ...own },
  conversion: {
    bands: [
      { id: 'good', title: '良好', from: 60, ...own },
      { id: 'pass', title: '合格', from: 50, ...own },
      { id: 'fail', title: '不合格', from: 0, ...own },
    ],
    minimum: { value: 10, unit: 'shoppers', title: '最少人数', ...own },
  },
  course: Object.entries(COURSE_PARTS).map(([id, parts]) => ({
    id,
    title: '部分',
    weight: 25,
    parts: parts.map((part) => ({
      id: part,
      title: '一半',
      weight: 50,
      by: part === 'teacher' ? 'teacher' : 'journal',
      least: 1,
      unit: '份',
      how: '怎么算',
      ...own,
    })),
    ...own,
  })),
  courseMark: {
    pass: { value: 60, unit: 'points', title: '合格', ...own },
    rowLeast: { value: 50, unit: 'points', title: '每行', ...own },
  },
  conduct: {
    pieces: CONDUCT_PIECES.map((id) => ({ id, title: '一样', weight: 25, how: '怎么算', ...own })),
    steady: { value: 60, unit: 'points', title: '做稳', ...own },
  },
  workNorms: {
    parts: ['response', 'conduct', 'accuracy'],
    tolerated: { value: 1, unit: 'criteria', title: '容许', ...own },
    least: { value: 80, unit: '%', title: '几成', ...own },
  },
  trial: { days: { value: 30, unit: 'days', title: '考核期', ...own } },
  teacherRubric: [
    { row: 'plan', id: 'clear', title: '清楚', points: 100, says: '看什么', ...own },
    { row: 'conduct', id: 'duty', title: '责任', points: 100, says: '看什么', ...own },
  ],
  certification: {
    shifts: { value: 3, unit: 'shifts', title: '班数', ...own },
    shoppers: { value: 60, unit: 'shoppers', title: '人数', ...own },
    break: { value: 10, unit: 'min', title: '歇多久', ...own },
    extended: { value: 150, unit: '%', title: '延长', ...own },
  },
  theory: {
    minutes: { value: 45, unit: 'min', title: '时长', ...own },
    items: { value: 30, unit: 'items', title: '题数', ...own },
    retention: { value: 90, unit: '%', title: '把握', ...own },
  },
  agreement: {
    bands: {
      pass: { value: 60, unit: 'points', title: '过得去', ...own },
      good: { value: 80, unit: 'points', title: '好', ...own },
    },
    exact: { value: 80, unit: '%', title: '一致', ...own },
    kappa: { value: 65, unit: '%', title: '去掉碰巧', ...own },
    farOff: { value: 2, unit: 'conversations', title: '差得远', ...own },
    criterion: { value: 70, unit: '%', title: '单独一项', ...own },
    assessed: { value: 20, unit: 'conversations', title: '几次', ...own },
    ordering: { value: 90, unit: '%', title: '先后', ...own },
  },
  desk: {
    supervisorReply: { value: 1, unit: 'min', title: '主管答复', ...own },
    reminders: { value: 2, unit: 'times', title: '提醒', ...own },
    followUp: { value: 2, unit: 'days', title: '再问', ...own },
    callBack: { value: 80, unit: '%', title: '回访', ...own },
  },
  platform: {
    dispatch: { value: 48, unit: 'h', title: '发货', ...own },
    responseWindow: { value: 30, unit: 'days', title: '响应率', ...own },
    reviewDays: { value: 15, unit: 'days', title: '评价', ...own },
    addReviewDays: { value: 180, unit: 'days', title: '追评', ...own },
    confirmDays: { value: 10, unit: 'days', title: '确认', ...own },
    disputeReply: { value: 24, unit: 'h', title: '介入', ...own },
    evidence: { value: 4, unit: 'h', title: '凭证', ...own },
    refundReply: { value: 48, unit: 'h', title: '退款', ...own },
  },
  listing: {
    titleChars: { value: 30, unit: 'chars', title: '标题最多', ...own },
    titleUsed: { value: 24, unit: 'chars', title: '算用足', ...own },
    titleFirstLine: { value: 14, unit: 'chars', title: '第一行', ...own },
    mainPictures: { value: 5, unit: 'pictures', title: '主图', ...own },
    pictureSide: { value: 800, unit: 'px', title: '边长', ...own },
    pictureFill: {
      least: { value: 60, unit: '%', title: '至少占', ...own },
      most: { value: 85, unit: '%', title: '最多占', ...own },
    },
    pictureOff: { value: 6, unit: '%', title: '偏离', ...own },
    banned: [{ words: ['最'], why: '证明不了。', ...own }],
    filler: [{ words: ['包邮'], why: '没人搜。', ...own }],
  },
  decor: {
    contrastText: { value: 450, unit: 'hundredths', title: '小字', ...own },
    contrastLarge: { value: 300, unit: 'hundredths', title: '大字', ...own },
    firstScreen: { value: 12, unit: 'rows', title: '第一屏', ...own },
    signChars: { value: 4, unit: 'chars', title: '店标', ...own },
    bannerChars: { value: 20, unit: 'chars', title: '店招', ...own },
    signGlyph: { value: 10, unit: 'px', title: '店标一个字', ...own },
    bannerGlyph: { value: 64, unit: 'px', title: '店招大字', ...own },
    noticeChars: { value: 120, unit: 'chars', title: '公告', ...own },
    banned: [{ words: ['官方'], why: '证明不了。', ...own }],
  },
  promotion: {
    floorDays: { value: 7, unit: 'days', title: '往前看', ...own },
    fee: { value: 5, unit: '%', title: '平台扣', ...own },
    leastOff: { value: 5, unit: '%', title: '像样', ...own },
    cut: { value: 10, unit: '%', title: '低', ...own },
    keep: { value: 12, unit: '%', title: '留下', ...own },
  },
  market: {
    cash: { value: 15000, unit: 'yuan', title: '本钱', ...own },
    goods: { value: 2, unit: 'goods', title: '几种货', ...own },
    weekHours: { value: 40, unit: 'h', title: '工时', ...own },
    overtime: { value: 9, unit: 'h', title: '加班', ...own },
    overtimePay: { value: 150, unit: '%', title: '加班工钱', ...own },
    wage: { value: 22, unit: 'yuan', title: '工钱', ...own },
    packer: { value: 500, unit: 'yuan', title: '帮手', ...own },
    fee: { value: 5, unit: '%', title: '扣点', ...own },
    fines: {
      late: { value: 3, unit: 'yuan', title: '晚发', ...own },
      dispute: { value: 30, unit: 'yuan', title: '纠纷', ...own },
      fake: { value: 1500, unit: 'yuan', title: '刷单', ...own },
      cash: { value: 1000, unit: 'yuan', title: '返现', ...own },
      cut: { value: 500, unit: 'yuan', title: '改价', ...own },
      advert: { value: 300, unit: 'yuan', title: '标题', ...own },
      price: { value: 400, unit: 'yuan', title: '先涨后打折', ...own },
      pester: { value: 100, unit: 'yuan', title: '三次消息', ...own },
    },
    profitFull: { value: 70, unit: '%', title: '利润', ...own },
    inTimeFull: { value: 90, unit: '%', title: '及时', ...own },
    inTimeNone: { value: 40, unit: '%', title: '不及时', ...own },
    sentFull: { value: 98, unit: '%', title: '按时发', ...own },
    sentNone: { value: 80, unit: '%', title: '没按时发', ...own },
    forecast: { value: 20, unit: '%', title: '预计', ...own },
    servedFull: { value: 95, unit: '%', title: '有货', ...own },
    servedNone: { value: 60, unit: '%', title: '没货', ...own },
    leftMost: { value: 15, unit: '%', title: '剩货', ...own },
    reserve: { value: 10, unit: '%', title: '现钱', ...own },
    parts: (['profit', 'service', 'lawful', 'reading', 'stock'] as const).map((id) => ({
      id,
      title: id,
      weight: 20,
      how: '按规则算',
      ...own,
    })),
  },
  typing: {
    speed: { value: 50, unit: 'chars/min', title: '打字', ...own },
    accuracy: { value: 95, unit: '%', title: '准确', ...own },
  },
  shopName: {
    least: { value: 2, unit: 'characters', title: '最少', ...own },
    most: { value: 20, unit: 'characters', title: '最多', ...own },
    bestLeast: { value: 4, unit: 'characters', title: '好记从', ...own },
    bestMost: { value: 8, unit: 'characters', title: '好记到', ...own },
    banned: [{ words: ['第一'], why: '绝对化。' }],
    rank: ['旗舰'],
    rare: '犇',
  },
  slang: ['yyds'],
  guidance: { stepsAtOnce: { value: 2, unit: 'steps', title: '一次几步', ...own } },
});

export const register = () => ({
  entries: [
    { id: 'S000-1-05', kind: 'technique', title: '先问需要' },
    { id: 'S000-1-06', kind: 'technique', title: '再给建议' },
    { id: 'S000-1-07', kind: 'norm', title: '守住价格' },
    { id: 'S000-1-08', kind: 'context', title: '背景' },
  ],
});

const DAYS = [
  [1, 2, 3],
  [4, 5],
  [5, 6, 7],
  [8, 9],
  [8, 9],
  [8, 9],
];

export const onboarding = () => ({
  title: '一周入职',
  about: '六天。',
  register: ['S000-1-05'],
  shop: 'corner',
  reception: 4,
  steps: Array.from({ length: 9 }, (_, i) => ({
    number: i + 1,
    title: '一步',
    about: '做什么',
    read: { page: 'roles', title: '职责' },
    check: '会做',
    evidence: [{ kind: 'form', day: 1 }],
    register: ['S000-1-05'],
  })),
  days: DAYS.map((steps, i) => ({
    number: i + 1,
    title: '一天',
    about: '做什么',
    steps,
    checked: ['做完'],
    ...(i < 3 ? { theory: { questions: ['say-hello'], need: 1 } } : { after: [1, 2, 3] }),
  })),
  mentor: {
    about: '看什么。',
    items: ['hear', 'ask', 'say'].map((id) => ({
      id,
      title: '一样',
      look: '看到了才记',
      register: ['S000-1-05'],
    })),
  },
});

export const question = () => ({
  id: 'say-hello',
  kind: 'single',
  stem: '顾客说在吗，先做什么？',
  options: [
    { id: 'a', text: '先应一声', correct: true, why: '让人知道有人在' },
    { id: 'b', text: '先查资料', correct: false, why: '人会走' },
  ],
  teaches: ['S000-1-06'],
  task: '5-2',
});

export const lesson = () => ({
  task: '5-2',
  title: '任务5-2',
  summary: '怎样说话。',
  minutes: 40,
  aims: ['ability-1'],
  teaches: ['S000-1-05'],
  cases: ['hot-cup'],
  questions: ['say-hello'],
  updated: '2026-11-23',
});
