import { useRef, useState } from 'preact/hooks';
import type { Placed } from '../../../grading/drills/index.ts';
import { useBlockDrag } from './use-block-drag.ts';

interface Props {
  placed: readonly Placed[];
  disabled: boolean;
  onMove: (from: number, to: number) => void;
  onDrop: (at: number) => void;
}

/** The page as it grows: blocks from the top, moved by their handle, by arrow keys or by buttons. The fold is drawn where the first screen ends. */
export function Board({ placed, disabled, onMove, onDrop }: Props) {
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { taken, handle, board } = useBlockDrag(disabled, onMove);
  const fold = placed.findIndex((p) => !p.first);
  const move = (from: number, by: number) => {
    const to = from + by;
    const title = placed[from]?.block.title;
    if (disabled || title === undefined || to < 0 || to >= placed.length) return;
    onMove(from, to);
    setTold(`${title}，现在是第 ${to + 1} 块`);
  };
  const keys = (e: KeyboardEvent, at: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[e.key];
    if (by === undefined) return;
    e.preventDefault();
    move(at, by);
  };
  const drop = (at: number) => {
    setTold(`${placed[at]?.block.title ?? ''}，拿掉了`);
    onDrop(at);
    list.current?.focus();
  };
  return (
    <div class="board">
      <ol ref={list} class="board-page" aria-label="首页，从上往下" tabIndex={-1} {...board}>
        {placed.map(({ block }, i) => (
          <li
            key={block.id}
            data-at={i}
            data-rows={block.rows}
            data-fold={i === fold || undefined}
            data-taken={taken === i || undefined}
          >
            {i === fold && <span class="board-fold">手机第一屏到这里为止</span>}
            <span class="board-block">
              <button
                type="button"
                class="board-handle"
                disabled={disabled}
                aria-label={`${block.title}，第 ${i + 1} 块，用上下方向键移动`}
                onKeyDown={(e) => keys(e, i)}
                {...handle(i)}
              >
                <span aria-hidden="true">⠿</span>
              </button>
              <span class="board-title">
                <b>{block.title}</b>
                <span class="muted">{block.about}</span>
              </span>
              {!disabled && (
                <span class="board-moves">
                  <button
                    type="button"
                    aria-label={`${block.title}上移`}
                    aria-disabled={i === 0}
                    onClick={() => move(i, -1)}
                  >
                    上移
                  </button>
                  <button
                    type="button"
                    aria-label={`${block.title}下移`}
                    aria-disabled={i === placed.length - 1}
                    onClick={() => move(i, 1)}
                  >
                    下移
                  </button>
                  <button type="button" aria-label={`拿掉${block.title}`} onClick={() => drop(i)}>
                    拿掉
                  </button>
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {placed.length === 0 && <p class="muted">还是空的。从旁边挑一块放上来。</p>}
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}
