import type { Setting } from '../../scripts/lib/world.ts';
import { type Conversation, open, settle, take } from '../../src/roleplay/index.ts';

/** What one reply did to the concern that it answers. */
export interface Effect {
  /** A step of the concern was met, something the shopper had kept back came out, or the case's own right ending was reached. */
  helped: boolean;
  /** The concern was settled and nothing was held against the agent, or the ending is right. */
  settled: boolean;
}

/** A conversation in which one concern has just come up and those before it are closed; the shopper's last line is the one given. */
function broughtTo({ world }: Setting, concern: string, line: string): Conversation {
  const opened = settle(world, open(world, 1));
  const before = new Set(world.case.concerns.find((c) => c.id === concern)?.after ?? []);
  const concerns = Object.fromEntries(
    Object.entries(opened.shopper.concerns).map(([id, own]) => {
      const status =
        id === concern ? ('open' as const) : before.has(id) ? ('settled' as const) : ('waiting' as const);
      return [id, { ...own, status }];
    }),
  );
  // What the line itself tells has been told.
  const told = world.case.facts
    .filter((f) => f.says.some((w) => [w].flat().join(' ') === line))
    .map((f) => f.id);
  const exchange = [...opened.shopper.exchange, { from: 'shopper' as const, text: line }];
  return {
    ...opened,
    shopper: { ...opened.shopper, concerns, disclosed: told, exchange, shopperTexts: [line] },
  };
}

/** Plays one reply to a concern that is open. */
export function replyTo(setting: Setting, concern: string, line: string, text: string): Effect {
  const { world } = setting;
  const before = broughtTo(setting, concern, line);
  const after = settle(world, take(world, before, { type: 'message', at: before.shopper.now + 8000, text }));
  const own = after.shopper.concerns[concern];
  const was = before.shopper.concerns[concern];
  const right = world.case.endings.some((e) => e.right && e.id === after.shopper.endAt?.ending);
  const told = after.shopper.disclosed.length > before.shopper.disclosed.length;
  const met = (own?.met ?? []).some((done, i) => done && !was?.met[i]);
  const unhurt = after.shopper.mood.trust >= before.shopper.mood.trust;
  return {
    helped: met || told || right,
    settled: right || (own?.status === 'settled' && unhurt),
  };
}
