import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What the button does, in words. */
  label: string;
  /** What is lost by it. */
  says: string;
  yes: string;
  /** Whether anything would be lost; otherwise it is done at once. */
  begun: boolean;
  onYes: () => void;
}

/** A button that asks before it takes away what was made. */
export function AskFirst({ label, says, yes, begun, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLElement | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    // The question takes the place of the button and the button that of the question: the focus goes along.
    if (asking || asked.current) place.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button
        type="button"
        class="button button-quiet"
        ref={(node) => {
          place.current = node;
        }}
        onClick={() => (begun ? setAsking(true) : onYes())}
      >
        {label}
      </button>
    );
  return (
    <fieldset
      class="tool-ask"
      tabIndex={-1}
      ref={(node) => {
        place.current = node;
      }}
    >
      <legend>{says}</legend>
      <span class="cluster">
        <button type="button" class="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button button-quiet" onClick={() => setAsking(false)}>
          不，接着做
        </button>
      </span>
    </fieldset>
  );
}

/** Begins the same task anew, after asking; where nothing was made there is nothing to begin anew. */
export function Anew({ run }: { run: { begun: boolean; anew: () => void } }) {
  if (!run.begun) return null;
  return <AskFirst label="从头做" says="做到一半的会清掉。" yes="清掉，从头做" begun onYes={run.anew} />;
}
