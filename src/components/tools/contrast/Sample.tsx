interface Props {
  words: string;
  text: string;
  ground: string;
  large: boolean;
}

/** Words on a ground at the size at which they stand on the page. */
export function Sample({ words, text, ground, large }: Props) {
  return (
    <svg class="contrast-sample" viewBox="0 0 320 64" role="img" aria-label={words}>
      <rect width="320" height="64" rx="6" fill={ground} />
      <text
        x="160"
        y="32"
        fill={text}
        font-size={large ? 28 : 16}
        font-weight={large ? 600 : 400}
        text-anchor="middle"
        dominant-baseline="central"
      >
        {words}
      </text>
    </svg>
  );
}
