import type { Floor, FloorChat } from '../../grading/floor/index.ts';
import { asIssued, grade, type Report } from '../../grading/index.ts';
import type { CompiledCase, Norms, Shop } from '../../schemas/index.ts';
import type { Transcript } from '../../transcript/index.ts';
import type { Conversation, Journal, ShiftRecord } from '../types.ts';

/** One who came to the shift, as the plan draws them or as the records name them. */
export interface Visitor {
  chat: string;
  /** ms of shift time; null where the plan cannot be drawn any more. */
  cameAt: number | null;
  /** How long it stands in the queue, ms. */
  patience: number;
  case: CompiledCase;
  shop: Shop;
}

/** What a shift of the journal is looked at with. */
export interface FloorSetting {
  visitors: readonly Visitor[];
  atOnce: number;
  /** The longest that the shift may take, ms; null where it goes on until all are gone. */
  limit: number | null;
  norms: Norms;
  /** The rubric of this moment, by which a record of the same one is marked again; others keep the report they were issued with. */
  rubric: number;
}

function reportOn(
  transcript: Transcript,
  visitor: Visitor,
  { norms, rubric }: Pick<FloorSetting, 'norms' | 'rubric'>,
): Report | null {
  if (transcript.versions.rubric === rubric)
    return grade(transcript, { case: visitor.case, shop: visitor.shop, norms });
  return asIssued(transcript, norms)?.report ?? null;
}

function chatOf(
  visitor: Visitor,
  conversation: Conversation | undefined,
  startedAt: string,
  setting: Pick<FloorSetting, 'norms' | 'rubric'>,
): FloorChat {
  const { chat, cameAt, patience, case: story, shop } = visitor;
  const transcript = conversation?.transcript ?? null;
  const report = transcript && reportOn(transcript, visitor, setting);
  return {
    chat,
    shopper: story.shopper,
    title: story.title,
    // A case may have been another when the record was made.
    buys: report?.buys ?? story.buys,
    shop,
    cameAt,
    patience,
    transcript,
    report,
    moments: (conversation?.inputs ?? []).flatMap(({ at, shiftAt }) =>
      shiftAt === undefined ? [] : [{ at, shiftAt }],
    ),
    began: conversation ? Math.max(0, Date.parse(conversation.startedAt) - Date.parse(startedAt)) : null,
  };
}

/** The conversation of a chat of this shift. */
export const conversationOf = (
  { conversations }: Pick<Journal, 'conversations'>,
  shift: string,
  chat: string,
): Conversation | undefined => conversations.find((c) => c.shift === shift && c.chat === chat);

/** A shift of the journal, ready to be looked at as its supervisor. */
export function floorIn(journal: Journal, shift: ShiftRecord, setting: FloorSetting): Floor {
  const { visitors, atOnce, norms, limit } = setting;
  return {
    chats: visitors.map((visitor) =>
      chatOf(visitor, conversationOf(journal, shift.id, visitor.chat), shift.startedAt, setting),
    ),
    atOnce,
    untimed: shift.untimed === true,
    until: shift.endedAt === undefined ? 0 : limit,
    timing: norms.timing,
  };
}

/** A conversation that was served alone, ready to be looked at like a chat of a shift. */
export function floorOfTalk(
  talk: Conversation,
  { case: story, shop }: Pick<Visitor, 'case' | 'shop'>,
  setting: Pick<FloorSetting, 'norms' | 'rubric'>,
): Floor {
  const visitor: Visitor = { chat: talk.id, cameAt: null, patience: 0, case: story, shop };
  const chat = chatOf(visitor, talk, talk.startedAt, setting);
  return { chats: [chat], atOnce: 1, untimed: false, until: 0, timing: setting.norms.timing };
}

/** Finished conversations that were served alone, the latest first; what was only tried again is left out. */
export const talksToSee = ({ conversations }: Pick<Journal, 'conversations'>): Conversation[] =>
  conversations.filter((c) => c.shift === undefined && !c.forkOf && c.transcript).reverse();

/** A shift that can be looked at: what was kept of it. */
export interface ShiftTitle {
  id: string;
  plan: string;
  startedAt: string;
  /** It was played to its end. */
  ended: boolean;
  /** How many came, and how many finished records there are. */
  shoppers: number;
  served: number;
  /** Of those the ones that came to buy and whose sale counts. */
  sold: number;
  buyers: number;
  note: boolean;
}

/** All shifts of a journal of which there is something to see, the latest first. */
export function shiftsToSee({ shifts, conversations }: Journal): ShiftTitle[] {
  return shifts.toReversed().flatMap((shift): ShiftTitle[] => {
    const records = conversations.filter((c) => c.shift === shift.id && c.transcript);
    if (records.length === 0 && shift.endedAt === undefined) return [];
    const sold = records.filter(({ transcript }) => transcript?.issued?.converted).length;
    const { id, plan, startedAt, shoppers, buyers, note } = shift;
    const ended = shift.endedAt !== undefined;
    return [
      {
        id,
        plan,
        startedAt,
        ended,
        shoppers,
        served: records.length,
        sold,
        buyers,
        note: note !== undefined,
      },
    ];
  });
}
