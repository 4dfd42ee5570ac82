import { conversion, grade, type Report, RUBRIC_VERSION } from '../../src/grading/index.ts';
import {
  advance,
  type Conversation,
  open,
  runOut,
  settle,
  take,
  transcriptOf,
  type World,
} from '../../src/roleplay/index.ts';
import type { Norms } from '../../src/schemas/index.ts';
import { ORDER_DEEDS } from '../../src/shop/index.ts';
import type { Transcript, TranscriptEvent } from '../../src/transcript/index.ts';
import { type Command, readCommand } from './protocol-input.ts';

/** A line of the protocol; docs/play.md tells what each holds. */
export type Line = { type: string } & Record<string, unknown>;

/** A program at the desk: feed it lines, get lines. The clock moves only by what comes in. */
export interface Protocol {
  start: () => Line[];
  feed: (text: string, number: number) => Line[];
  /** End of input: the clock runs until every shopper has gone. */
  finish: () => Line[];
  done: () => boolean;
  transcript: () => Transcript;
  /** The conversation as it stands, with the shopper's inside: for authors, never for a program at the desk. */
  conversation: () => Conversation;
}

const CHAT = 'c1';
/** Typing takes half a second a character unless told otherwise. */
const MS_A_CHARACTER = 500;

/** What a program at the desk sees of an event: nothing of the shopper's inside. `chat` names the conversation. */
export function shownEvent(event: TranscriptEvent, chat = CHAT): Line[] {
  const at = event.at / 1000;
  if (event.type === 'shopper') {
    const card = event.card ? { card: event.card } : {};
    return [{ type: 'message', at, chat, from: 'shopper', text: event.text, ...card }];
  }
  if (event.type === 'paid') return [{ type: 'event', at, chat, event: 'paid', total: event.total / 100 }];
  if (event.type !== 'ended') return [];
  return [{ type: 'event', at, chat, event: event.ending === 'paid' ? 'closed' : event.ending }];
}

/** How long a command takes, ms: as it says, or by the usual speed of typing. */
export function timingOf(command: Exclude<Command, { type: 'wait' }>): number {
  const typing = command.type === 'text' ? command.text.length * MS_A_CHARACTER : 0;
  return command.ms ?? typing;
}

/** Opens the protocol over one case. `content` is the content's version. */
export function createProtocol(world: World, norms: Norms, seed: number, content: string): Protocol {
  let talk: Conversation = open(world, seed);
  let told = 0;
  let reported = false;
  const transcript = () => transcriptOf(world, talk, { content, rubric: RUBRIC_VERSION });
  const news = (): Line[] => {
    const lines = talk.events.slice(told).flatMap((event) => shownEvent(event));
    told = talk.events.length;
    return lines;
  };
  const go = (next: Conversation): Line[] => {
    talk = settle(world, next);
    const lines = news();
    return talk.shopper.ended
      ? [...lines, ...report()]
      : [...lines, { type: 'ready', at: talk.shopper.now / 1000 }];
  };
  const report = (): Line[] => {
    reported = true;
    const graded = grade(transcript(), { case: world.case, shop: world.shop, norms });
    return [reportLine(graded, world, norms)];
  };
  const obey = (command: Command): Line[] => {
    const from = talk.shopper.now;
    if (command.type === 'wait') return go(advance(world, talk, from + command.ms));
    const at = from + timingOf(command);
    return go(
      command.type === 'text'
        ? take(world, talk, { type: 'message', at, text: command.text })
        : take(world, talk, { type: 'action', at, action: command.action }),
    );
  };
  return {
    start: () => [startLine(world, norms), ...go(talk)],
    feed(text, number) {
      if (reported || text.trim() === '') return [];
      const command = readCommand(
        text,
        CHAT,
        world.shop,
        world.case.orders.map((o) => o.number),
      );
      return typeof command === 'string'
        ? [{ type: 'error', line: number, message: command }]
        : obey(command);
    },
    finish() {
      if (reported) return [];
      talk = runOut(world, talk);
      return [...news(), ...report()];
    },
    done: () => reported,
    transcript,
    conversation: () => talk,
  };
}

function startLine(world: World, norms: Norms): Line {
  const { shop } = world;
  return {
    type: 'start',
    chats: [
      {
        chat: CHAT,
        shopper: { name: world.case.shopper },
        brief: world.case.brief,
        startsAt: world.case.startsAt,
        orders: world.case.orders,
      },
    ],
    shop,
    norms: {
      firstReplySeconds: norms.timing.firstReply.value,
      laterReplySeconds: norms.timing.laterReply.value,
    },
    actions: [
      { type: 'send-card', item: shop.products.map((p) => p.id) },
      { type: 'give-gift', item: shop.gifts.map((g) => g.id) },
      { type: 'send-coupon', item: shop.promotions.filter((p) => p.kind === 'coupon').map((p) => p.id) },
      ...ORDER_DEEDS.map((deed) => ({
        type: deed.type,
        item: world.case.orders.filter((o) => deed.states.includes(o.state)).map((o) => o.number),
        ...(deed.asks === 'amount' ? { amount: 'yuan' } : { note: 'text' }),
      })),
      { type: 'ask-supervisor', note: 'text' },
      { type: 'hand-over', note: 'text' },
      { type: 'leave' },
    ],
  };
}

function reportLine(report: Report, world: World, norms: Norms): Line {
  const { ending, mark, criteria, redLines, converted, verdict } = report;
  const chat = { chat: CHAT, case: world.case.id, ending, mark, converted, verdict, criteria, redLines };
  return { type: 'report', chats: [chat], conversion: conversion([report], norms) };
}
