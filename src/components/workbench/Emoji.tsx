import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  onChoose: (emoji: string) => void;
  onClose: () => void;
}

/** A few that people at a counter use, each with its name. */
const EMOJI: readonly [string, string][] = [
  ['😊', '微笑'],
  ['😄', '开心'],
  ['😅', '不好意思'],
  ['😮', '惊讶'],
  ['😢', '难过'],
  ['🙏', '拜托，感谢'],
  ['👌', '好的'],
  ['👍', '赞'],
  ['🤝', '握手'],
  ['💪', '加油'],
  ['🌹', '玫瑰'],
  ['❤️', '爱心'],
  ['✨', '闪亮'],
  ['🎉', '庆祝'],
  ['🎁', '礼物'],
  ['📦', '包裹'],
  ['🚚', '送货车'],
  ['⏰', '闹钟'],
  ['✅', '打勾'],
  ['☀️', '太阳'],
  ['🌧️', '下雨'],
  ['☕', '咖啡'],
  ['👀', '看一看'],
  ['📝', '记下来'],
];
const COLUMNS = 6;
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS };

/** A small picker: arrows move, Enter chooses, Escape closes. It takes the focus when it opens. */
export function Emoji({ onChoose, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const at = (i: number) => list.current?.querySelectorAll('button')[i];
  // Before anything is painted: a key pressed at once must already find the picker.
  useLayoutEffect(() => at(0)?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
      return;
    }
    const step = STEPS[event.key];
    const now = [...(list.current?.querySelectorAll('button') ?? [])].indexOf(
      document.activeElement as HTMLButtonElement,
    );
    if (step === undefined || now < 0) return;
    event.preventDefault();
    at((now + step + EMOJI.length) % EMOJI.length)?.focus();
  };
  return (
    <div ref={list} id="emoji" class="emoji" role="dialog" aria-label="选表情" onKeyDown={onKeyDown}>
      {EMOJI.map(([emoji, name], i) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          title={name}
          tabIndex={i === 0 ? 0 : -1}
          onClick={() => onChoose(emoji)}
        >
          {emoji}
        </button>
      ))}
    </div>
  );
}
