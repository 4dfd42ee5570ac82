import type { Norms } from '../../schemas/index.ts';
import { found, type Source } from './types.ts';

const UNITS: Readonly<Record<string, string>> = { s: '秒', min: '分钟', h: '小时', points: '分', days: '天' };

/** Times to be kept, with their figures. */
const timing = ({ timing: times }: Norms) =>
  Object.values(times).map(({ value, unit, title, source }) =>
    found({
      kind: 'norm',
      title,
      within: '响应时间',
      path: '/rubric/#part-response',
      summary: `${value} ${UNITS[unit] ?? unit}。${source}`,
      terms: ['响应时间', '时限', '多快回复'],
    }),
  );

const criteria = ({ rubric }: Norms) =>
  rubric.criteria.map((c) =>
    found({
      kind: 'norm',
      title: c.title,
      within: `评分项 · ${rubric.parts.find((p) => p.id === c.part)?.title ?? ''}`,
      path: `/rubric/#part-${c.part}`,
      summary: c.teach,
      body: [...(c.better === undefined ? [] : [c.better]), c.source],
    }),
  );

const redLines = ({ redLines: lines }: Norms) =>
  lines.map((line) =>
    found({
      kind: 'norm',
      title: line.title,
      within: '红线',
      path: '/rubric/#red-lines',
      summary: line.trigger,
      terms: ['红线'],
      body: [line.consequence, line.source],
    }),
  );

const course = ({ course: rows, teacherRubric }: Norms) => [
  ...rows.map((row) =>
    found({
      kind: 'norm',
      title: row.title,
      within: `课程成绩 · ${row.weight}%`,
      path: `/rubric/#row-${row.id}`,
      summary: row.parts.map((p) => p.title).join('、'),
      body: row.parts.map((p) => p.how),
    }),
  ),
  ...teacherRubric.map((line) =>
    found({
      kind: 'norm',
      title: line.title,
      within: '老师评',
      path: `/rubric/#teacher-${line.row}`,
      summary: line.says,
    }),
  ),
];

const standing = ({ conversion, certification, trial, workNorms }: Norms) => [
  found({
    kind: 'norm',
    title: '转化率与等级',
    within: '上岗',
    path: '/rubric/#conversion',
    summary: '转化率 = 来买并付了款的顾客 ÷ 所有来买的顾客',
    terms: conversion.bands.map((b) => b.title),
    body: conversion.bands.map((b) => `${b.title}：${b.from}% 起`),
  }),
  found({
    kind: 'norm',
    title: '守规范',
    within: '上岗',
    path: '/rubric/#norms',
    summary: `守住的接待至少占 ${workNorms.least.value}%`,
    body: [workNorms.least.source],
  }),
  found({
    kind: 'norm',
    title: '转化率认证',
    within: '上岗',
    path: '/rubric/#certification',
    summary: `连着 ${certification.shifts.value} 班，一共 ${certification.shoppers.value} 位来买的，合起来算转化率`,
    body: [certification.shifts.source],
  }),
  found({
    kind: 'norm',
    title: '新人的考核期',
    within: '上岗',
    path: '/rubric/#trial',
    summary: `从第一次当班起 ${trial.days.value} 天，满了给主管一个建议`,
    terms: ['试用期'],
    body: [trial.days.source],
  }),
];

/** Norms with their numbers, what reports are judged by, red lines, and what leads to the work. */
export const norms: Source = ({ norms: all }) => [
  ...timing(all),
  ...redLines(all),
  ...criteria(all),
  ...course(all),
  ...standing(all),
];
