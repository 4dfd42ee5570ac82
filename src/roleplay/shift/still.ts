import { isBusy } from '../clock.ts';
import type { Chat, Floor, ShiftState } from './types.ts';

const isOpen = (chat: Chat) => !chat.talk.shopper.ended;

/** Whether this chat's clock stands: the shopper has said all it wanted and waits for the agent, in a shift without time. */
export function standsStill(floor: Floor, { talk: { shopper } }: Chat): boolean {
  return (
    floor.untimed === true &&
    !shopper.ended &&
    shopper.waitingSince !== null &&
    shopper.payAt === null &&
    shopper.endAt === null &&
    !isBusy(shopper)
  );
}

/** Whether the clock of the shift stands: everybody who is here waits for the agent, and so do those in the queue. */
export function clockStands(floor: Floor, { chats }: ShiftState): boolean {
  const open = chats.filter(isOpen);
  return open.length > 0 && open.every((chat) => standsStill(floor, chat));
}
