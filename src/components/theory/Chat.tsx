interface Props {
  lines: readonly { from: 'shopper' | 'agent'; text: string }[];
}

const WHO = { shopper: '顾客', agent: '客服' } as const;

/** The lines of a chat that a question speaks of. */
export function Chat({ lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <div class="quiz-chat">
      {lines.map((line, i) => (
        <p key={i} class={`bubble bubble-${line.from}`}>
          <span class="visually-hidden">{WHO[line.from]}：</span>
          {line.text}
        </p>
      ))}
    </div>
  );
}
