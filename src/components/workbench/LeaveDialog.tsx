import { useEffect, useRef } from 'preact/hooks';

interface Props {
  open: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before a shopper is left alone; the native dialog keeps focus and closes on Escape. */
export function LeaveDialog({ open, onStay, onLeave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="leave-title" onClose={onStay}>
      <h2 id="leave-title">离开这位顾客？</h2>
      <p>顾客还在等。离开以后这次会话就结束了，记为没有成交；只是要歇一会儿，用「暂停」就好，进度会留着。</p>
      <div class="dialog-bar">
        <button type="button" class="button button-primary" onClick={onStay}>
          留下来
        </button>
        <button type="button" class="button button-danger" onClick={onLeave}>
          离开并结束
        </button>
      </div>
    </dialog>
  );
}
