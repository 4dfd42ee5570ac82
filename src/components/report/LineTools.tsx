import { href } from '../../course/paths.ts';
import type { Dispute as Kept } from '../../records/index.ts';
import { disputeReading, withdrawDispute } from '../../stores/index.ts';
import type { Transcript, TranscriptEvent } from '../../transcript/index.ts';
import { NoteLine } from '../faq/NoteLine.tsx';
import { Dispute } from './Dispute.tsx';

interface Props {
  event: TranscriptEvent;
  /** Its place in the transcript. */
  index: number;
  /** Id of the conversation. */
  conversation: string;
  transcript: Transcript;
  /** Messages that the trainee says were not understood. */
  disputes: readonly Kept[];
  /** Address of the workbench that goes on from the event at a place; null where it cannot be gone on with. */
  forkAt: ((at: number) => string) | null;
}

/** Try again from here: an agent's line is said anew, a shopper's line is answered anew. */
function TryAgain({ at, forkAt }: { at: number } & Pick<Props, 'forkAt'>) {
  if (!forkAt) return null;
  return (
    <a class="button button-quiet try-again" href={forkAt(at)}>
      从这里再试一次
    </a>
  );
}

/** What a trainee can do with a line of a finished conversation: dispute how it was read, note it down, try again from it. */
export function LineTools({ event, index, conversation, transcript, disputes, forkAt }: Props) {
  const note = (
    <NoteLine
      conversation={conversation}
      events={transcript.events}
      index={index}
      notebook={href('/handbook/faq/')}
    />
  );
  switch (event.type) {
    case 'agent':
      return (
        <>
          <Dispute
            event={index}
            text={event.text}
            reading={event.reading}
            kept={disputes.find((d) => d.event === index)}
            onDispute={(dispute) => void disputeReading(conversation, dispute)}
            onWithdraw={(at) => void withdrawDispute(conversation, at)}
          />
          {note}
          <TryAgain at={index} forkAt={forkAt} />
        </>
      );
    case 'shopper':
      return (
        <>
          {!event.card && note}
          <TryAgain at={index + 1} forkAt={forkAt} />
        </>
      );
    case 'action':
      return <TryAgain at={index} forkAt={forkAt} />;
    default:
      return null;
  }
}
