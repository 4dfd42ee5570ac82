import { loadShift, type ShiftSetting } from '../../scripts/lib/shift-world.ts';
import { grade, issuedOf, RUBRIC_VERSION } from '../../src/grading/index.ts';
import { type Body, fold, type Journal, type JournalEvent } from '../../src/records/index.ts';
import type { FloorSetting } from '../../src/records/supervisor/index.ts';
import {
  type Arrival,
  advanceShift,
  type Chat,
  ENGINE_VERSION,
  type Floor,
  openShift,
  runOutShift,
  type ShiftState,
  takeShift,
  transcriptOf,
} from '../../src/roleplay/index.ts';
import type { Action } from '../../src/transcript/index.ts';
import { READER_VERSION } from '../../src/understanding/index.ts';

/** What an agent does at a moment: to the chat that it picks of those that are open. */
export type Served = { chat: string; text: string } | { chat: string; action: Action };
export type Agent = (open: readonly Chat[], round: number, caseOf: (chat: string) => string) => Served | null;

/** A shift that was played by a script, as the engine left it and as the journal keeps it. */
export interface ServedShift {
  setting: ShiftSetting;
  arrivals: Arrival[];
  state: ShiftState;
  journal: Journal;
  events: JournalEvent[];
  floor: FloorSetting;
}

interface Options {
  seed: number;
  agent: Agent;
  /** Milliseconds of shift time between two looks of the agent. */
  every?: number;
  /** The agent goes after so many looks. */
  rounds?: number;
  untimed?: true;
  /** When the shift began, ms since 1970. */
  startedAt?: number;
  learner?: { id: string; name: string };
}

const isOpen = (chat: Chat) => !chat.talk.shopper.ended;

interface Taken {
  chat: string;
  at: number;
  when: number;
  served: Served;
}

function play(floor: Floor, arrivals: Arrival[], { agent, every = 8000, rounds = 60 }: Options) {
  let state = openShift(floor, arrivals);
  const taken: Taken[] = [];
  for (let round = 0; round < rounds; round++) {
    state = advanceShift(floor, state, state.now + every);
    const open = state.chats.filter(isOpen);
    const served = agent(open, round, (id) => arrivals.find((a) => a.chat === id)?.case ?? '');
    const chat = open.find((c) => c.id === served?.chat);
    if (!served || !chat) continue;
    const when = state.now;
    const at = floor.untimed ? Math.max(chat.talk.shopper.now, 0) : when - chat.openedAt;
    taken.push({ chat: chat.id, at, when, served });
    state = takeShift(
      floor,
      state,
      chat.id,
      'text' in served
        ? { type: 'message', at: when, text: served.text }
        : { type: 'action', at: when, action: served.action },
    );
  }
  return { state: runOutShift(floor, state), taken };
}

const settings = new Map<string, Promise<ShiftSetting | null>>();

/** The content is read once a plan. */
async function settingOf(plan: string): Promise<ShiftSetting> {
  const found = settings.get(plan) ?? loadShift(plan);
  settings.set(plan, found);
  const setting = await found;
  if (!setting) throw new Error(`no shift ${plan}`);
  return setting;
}

/** Plays a shift and keeps it as the desk does. */
export async function servedShift(plan: string, options: Options): Promise<ServedShift> {
  const setting = await settingOf(plan);
  const {
    seed,
    untimed,
    startedAt = Date.UTC(2026, 10, 27, 9),
    learner = { id: 'lin', name: '林小满' },
  } = options;
  const { shift, norms, content } = setting;
  const arrivals = setting.arrivals(seed);
  const floor: Floor = { ...setting.floor, ...(untimed ? { untimed } : {}) };
  const { state, taken } = play(floor, arrivals, options);
  const versions = { content, engine: ENGINE_VERSION, reader: READER_VERSION, rubric: RUBRIC_VERSION };
  const id = `${learner.id}-${plan}`;
  const buyers = arrivals.filter((a) => floor.worldOf(a).case.buys).length;
  const timed: [number, Body][] = [
    [0, { kind: 'learner-named', name: learner.name }],
    [
      0,
      {
        kind: 'shift-started',
        shift: id,
        plan,
        seed,
        shoppers: arrivals.length,
        buyers,
        versions,
        ...(untimed ? { untimed } : {}),
      },
    ],
  ];
  for (const chat of state.chats) {
    const arrival = arrivals.find((a) => a.chat === chat.id);
    if (!arrival) throw new Error(`no arrival of ${chat.id}`);
    const conversation = `${id}-${chat.id}`;
    const world = floor.worldOf(arrival);
    const record = transcriptOf(world, chat.talk, { content, rubric: RUBRIC_VERSION });
    const report = grade(record, { case: world.case, shop: world.shop, norms });
    const { case: story, persona, seed: own } = arrival;
    timed.push([
      chat.openedAt,
      {
        kind: 'conversation-started',
        conversation,
        case: story,
        seed: own,
        versions,
        persona,
        shift: id,
        chat: chat.id,
      },
    ]);
    for (const { at, when, served } of taken.filter((t) => t.chat === chat.id)) {
      const input =
        'text' in served
          ? ({ type: 'message', at, text: served.text } as const)
          : ({ type: 'action', at, action: served.action } as const);
      timed.push([when, { kind: 'agent-input', conversation, input, shiftAt: when }]);
    }
    timed.push([
      state.now,
      { kind: 'conversation-ended', conversation, transcript: { ...record, issued: issuedOf(report) } },
    ]);
  }
  timed.push([state.now, { kind: 'shift-ended', shift: id, lost: state.lost.length }]);
  const events = timed
    .toSorted(([a], [b]) => a - b)
    .map(
      ([at, body], seq): JournalEvent => ({
        id: `${id}-e${seq}`,
        version: 1,
        learner: learner.id,
        seq,
        time: new Date(startedAt + at).toISOString(),
        prev: null,
        body,
      }),
    );
  return {
    setting,
    arrivals,
    state,
    events,
    journal: fold(events, learner.id),
    floor: {
      visitors: arrivals.map((a) => {
        const { case: story, shop, persona } = floor.worldOf(a);
        return { chat: a.chat, cameAt: a.at, patience: persona.waits.leave * 1000, case: story, shop };
      }),
      atOnce: shift.atOnce,
      limit: null,
      norms,
      rubric: RUBRIC_VERSION,
    },
  };
}
