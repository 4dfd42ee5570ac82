import { conversion, grade, type Report, RUBRIC_VERSION } from '../../src/grading/index.ts';
import {
  type AgentInput,
  type Arrival,
  advanceShift,
  openShift,
  queueOf,
  runOutShift,
  type ShiftState,
  shiftIsOver,
  takeShift,
  transcriptOf,
} from '../../src/roleplay/index.ts';
import type { Line } from './protocol.ts';
import { shownEvent, timingOf } from './protocol.ts';
import { readCommand } from './protocol-input.ts';
import type { ShiftSetting } from './shift-world.ts';

/** A program at the desk of a whole shift: feed it lines, get lines. */
export interface ShiftProtocol {
  start: () => Line[];
  feed: (text: string, number: number) => Line[];
  finish: () => Line[];
  done: () => boolean;
}

/** The report on every shopper who came, in the order of coming; those lost in the queue have none. */
export function reportsOf(
  { floor, norms, content }: ShiftSetting,
  state: ShiftState,
): { arrival: Arrival; report: Report | null }[] {
  return state.arrivals.map((arrival) => {
    const chat = state.chats.find((c) => c.id === arrival.chat);
    if (!chat) return { arrival, report: null };
    const world = floor.worldOf(arrival);
    const transcript = transcriptOf(world, chat.talk, { content, rubric: RUBRIC_VERSION });
    return { arrival, report: grade(transcript, { case: world.case, shop: world.shop, norms }) };
  });
}

/** Opens the protocol over one shift. Time moves only by what comes in: typing takes half a second a character unless told otherwise. */
export function createShiftProtocol(setting: ShiftSetting, seed: number): ShiftProtocol {
  const { floor, norms } = setting;
  let state = openShift(floor, setting.arrivals(seed));
  const told = new Map<string, number>();
  let reported = false;
  const arrivalOf = (chat: string) => state.arrivals.find((a) => a.chat === chat);

  const newsOf = (chat: ShiftState['chats'][number]): Line[] => {
    const arrival = arrivalOf(chat.id);
    const from = told.get(chat.id);
    told.set(chat.id, chat.talk.events.length);
    const opened = from === undefined && arrival ? [openedLine(setting, arrival, chat.openedAt / 1000)] : [];
    const lines = chat.talk.events
      .slice(from ?? 0)
      .flatMap((event) => shownEvent({ ...event, at: event.at + chat.openedAt }, chat.id));
    return [...opened, ...lines];
  };
  // In the order in which it happened at the desk, whatever the chat.
  const news = (): Line[] => state.chats.flatMap(newsOf).sort((a, b) => Number(a['at']) - Number(b['at']));
  const ready = (): Line => ({
    type: 'ready',
    at: state.now / 1000,
    open: state.chats
      .filter((c) => !c.talk.shopper.ended)
      .map((c) => ({
        chat: c.id,
        waits:
          c.talk.shopper.waitingSince === null
            ? 0
            : (state.now - c.openedAt - c.talk.shopper.waitingSince) / 1000,
      })),
    queue: queueOf(state).length,
  });
  const report = (): Line[] => {
    reported = true;
    const all = reportsOf(setting, state);
    const chats = all.map(({ arrival, report: r }) => ({
      chat: arrival.chat,
      case: arrival.case,
      ...(r
        ? { ending: r.ending, mark: r.mark, converted: r.converted, redLines: r.redLines, verdict: r.verdict }
        : { ending: 'lost-in-queue', converted: false }),
    }));
    const counted = all.map(
      ({ arrival, report: r }) => r ?? { buys: floor.worldOf(arrival).case.buys, converted: false },
    );
    return [{ type: 'report', chats, conversion: conversion(counted, norms) }];
  };
  const go = (next: ShiftState): Line[] => {
    state = next;
    return shiftIsOver(state) ? [...news(), ...report()] : [...news(), ready()];
  };
  const obey = (text: string, number: number): Line[] => {
    const chat = chatIn(text);
    const arrival = chat === undefined ? undefined : arrivalOf(chat);
    const open = state.chats.some((c) => c.id === chat && !c.talk.shopper.ended);
    const any = state.chats[0] && arrivalOf(state.chats[0].id);
    const world = arrival ? floor.worldOf(arrival) : any && floor.worldOf(any);
    if (!world) return [];
    const orders = world.case.orders.map((o) => o.number);
    const command = readCommand(text, open && chat !== undefined ? chat : 'an open chat', world.shop, orders);
    if (typeof command === 'string') return [{ type: 'error', line: number, message: command }];
    if (command.type === 'wait') return go(advanceShift(floor, state, state.now + command.ms));
    const at = state.now + timingOf(command);
    const input: AgentInput =
      command.type === 'text'
        ? { type: 'message', at, text: command.text }
        : { type: 'action', at, action: command.action };
    return go(takeShift(floor, state, chat ?? '', input));
  };
  return {
    start: () => [
      { type: 'start', shift: setting.shift.id, atOnce: floor.atOnce, shoppers: state.arrivals.length },
      ...go(state),
    ],
    feed: (text, number) => (reported || text.trim() === '' ? [] : obey(text, number)),
    finish() {
      if (reported) return [];
      state = runOutShift(floor, state);
      return [...news(), ...report()];
    },
    done: () => reported,
  };
}

/** The chat that a line names, where it names one. */
function chatIn(text: string): string | undefined {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given !== 'object' || given === null || !('chat' in given)) return undefined;
    return typeof given.chat === 'string' ? given.chat : undefined;
  } catch {
    return undefined;
  }
}

function openedLine({ floor }: ShiftSetting, arrival: Arrival, at: number): Line {
  const { case: story, shop } = floor.worldOf(arrival);
  return {
    type: 'chat',
    at,
    chat: arrival.chat,
    shopper: { name: story.shopper },
    brief: story.brief,
    shop,
    orders: story.orders,
    startsAt: story.startsAt,
  };
}
