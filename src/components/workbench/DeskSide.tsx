import { ShopperAvatar } from '../drawings/index.ts';
import type { SessionView } from './session.ts';

interface Props {
  view: SessionView;
  story: { id: string; shopper: string; title: string; brief: string };
  /** How near the norm the wait is; shown at the conversation's edge. */
  wait: 'calm' | 'soon' | 'late';
  readOnly: boolean;
  onPause: () => void;
  onResume: () => void;
  onLeave: () => void;
}

/** The conversations of the desk, with what can be done to the one that is open. */
export function DeskSide({ view, story, wait, readOnly, onPause, onResume, onLeave }: Props) {
  const still = view.ended || readOnly;
  return (
    <aside class="desk-side" aria-label="会话">
      <h2>会话</h2>
      <div class="conversation" data-state={wait}>
        <ShopperAvatar id={story.id} />
        <div>
          <b>{story.shopper}</b>
          <span>{story.title}</span>
        </div>
      </div>
      <p class="desk-brief">{story.brief}</p>
      <div class="desk-tools">
        {view.paused && !view.ended ? (
          <button type="button" class="button" disabled={readOnly} onClick={onResume}>
            继续
          </button>
        ) : (
          <button type="button" class="button" disabled={still} onClick={onPause}>
            暂停
          </button>
        )}
        <button type="button" class="button" disabled={still} onClick={onLeave}>
          离开
        </button>
      </div>
    </aside>
  );
}
