import { GUIDE_GROUPS, RULE_SUBJECTS, TEMPLATE_STAGES, TERM_TOPICS } from '../../schemas/index.ts';
import { rulePath } from '../paths.ts';
import { found, type Source, sentences } from './types.ts';

/** Who does what, how the day runs and whom to ask. */
export const roles: Source = ({ handbook: { roles: all } }) => [
  ...all.roles.map((role) =>
    found({
      kind: 'norm',
      title: role.title,
      within: '岗位职责',
      path: `/handbook/roles/#${role.id}`,
      summary: role.about,
      terms: ['职责', '管什么', '做什么'],
      body: [...role.duties.map((d) => d.text), ...role.passes.map((p) => `${p.what}，交给${p.to}`)],
    }),
  ),
  found({
    kind: 'norm',
    title: '售前碰到售后的事，怎么分',
    within: '岗位职责',
    path: '/handbook/roles/#overlap',
    summary: all.overlap.says,
    body: [...all.overlap.stays, ...all.overlap.goes],
  }),
  found({
    kind: 'norm',
    title: '一天怎么过',
    within: '岗位职责',
    path: '/handbook/roles/#rhythm',
    summary: all.rhythm.map((m) => `${m.at}：${m.title}`).join('；'),
    body: all.rhythm.flatMap((m) => [`${m.at}：${m.title}`, ...sentences(m.says)]),
  }),
  found({
    kind: 'norm',
    title: '卡住了问谁',
    within: '岗位职责',
    path: '/handbook/roles/#asking',
    summary: all.asking.map((a) => a.about).join('；'),
    body: all.asking.flatMap((a) => [`${a.about}：问${a.whom}`, ...sentences(a.how)]),
  }),
];

/** The norms of work with their reasons and chats. */
export const guide: Source = ({ handbook: { guide: all, put } }) =>
  all.cards.map((card) =>
    found({
      kind: 'norm',
      title: card.title,
      within: `工作规范 · ${GUIDE_GROUPS[card.group]}`,
      path: `/handbook/norms/#${card.id}`,
      summary: put(card.says),
      body: [
        ...sentences(card.why),
        ...card.chat.flatMap((line) => [line.text, ...(line.note === undefined ? [] : [line.note])]),
        ...card.notes.map((note) => note.text),
      ].map(put),
    }),
  );

/** Rules of law and platform in plain words. */
export const rules: Source = ({ handbook: { rules: all, put } }) =>
  all.map((card) =>
    found({
      kind: 'rule',
      title: card.title,
      within: RULE_SUBJECTS[card.subject],
      path: rulePath(card.id),
      summary: put(card.says.join('')),
      body: [
        ...card.does.map(put),
        ...[card.right, card.wrong].flatMap(({ text, why }) => [text, why]),
        ...card.sources.map(({ name, article }) => `${name}${article ?? ''}`),
        ...(card.history ? [card.history.was, card.history.gone] : []),
      ],
    }),
  );

/** Texts to start from. */
export const templates: Source = ({ handbook: { templates: all } }) =>
  all.map((t) =>
    found({
      kind: 'template',
      title: t.title,
      within: TEMPLATE_STAGES[t.stage],
      path: `/handbook/templates/#${t.id}`,
      summary: t.when.join('；'),
      body: [
        ...sentences(t.better.text),
        t.better.why,
        ...t.not.map((not) => `不用：${not}`),
        t.worse.text,
        t.worse.why,
      ],
    }),
  );

/** Words of the trade. */
export const terms: Source = ({ handbook: { glossary, put } }) =>
  glossary.terms.map((t) =>
    found({
      kind: 'term',
      title: t.term,
      within: TERM_TOPICS[t.topic],
      path: `/handbook/glossary/#${t.id}`,
      summary: put(t.says),
      terms: t.also,
      body: t.example === undefined ? [] : [t.example],
    }),
  );
