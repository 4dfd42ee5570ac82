import { useEffect, useRef, useState } from 'preact/hooks';
import { href, workbenchPath } from '../../course/paths.ts';
import { type Own, ownCaseId } from '../../records/index.ts';
import type { CompiledCase, Shop } from '../../schemas/index.ts';
import { removeOwn } from '../../stores/index.ts';

interface Props {
  own: readonly Own[];
  readOnly: boolean;
}

/** Cases that play in this shop and would be left without it. */
const usersOf = (own: readonly Own[], shop: Own) =>
  shop.sort === 'shop' ? own.filter((o) => o.sort === 'case' && o.data['shop'] === shop.data.id) : [];

function Entry({ one, readOnly, onRemove }: { one: Own; readOnly: boolean; onRemove: () => void }) {
  const story = one.data as unknown as CompiledCase;
  const shop = one.data as unknown as Shop;
  return (
    <li class="card own-card">
      <p>
        <span class="tag tag-gold">自带</span>
        <b>
          {one.sort === 'case' ? (
            <a href={href(workbenchPath(ownCaseId(one.data.id)))}>
              {story.shopper}：{story.title}
            </a>
          ) : (
            `店：${shop.name}`
          )}
        </b>
      </p>
      <p class="muted">
        {one.sort === 'case' ? story.brief : `${shop.products.length} 件商品`}（{one.name}）
      </p>
      <button type="button" class="button" disabled={readOnly} onClick={onRemove}>
        移除
      </button>
    </li>
  );
}

/** What was brought along on this machine; each can be played, and taken away after asking. */
export function OwnList({ own, readOnly }: Props) {
  const [leaving, setLeaving] = useState<Own | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (leaving) dialog.current?.showModal();
    else dialog.current?.close();
  }, [leaving]);
  const users = leaving ? usersOf(own, leaving) : [];
  const remove = () => {
    if (leaving) void removeOwn(leaving.own);
    setLeaving(null);
  };
  return (
    <>
      {own.length > 0 && (
        <ul class="own-list">
          {own.map((one) => (
            <Entry key={one.own} one={one} readOnly={readOnly} onRemove={() => setLeaving(one)} />
          ))}
        </ul>
      )}
      <dialog ref={dialog} class="dialog" aria-labelledby="remove-title" onClose={() => setLeaving(null)}>
        <h2 id="remove-title">移除「{leaving?.name}」？</h2>
        <p>
          {users.length > 0
            ? `还有 ${users.length} 位自带的顾客在用这家店，先移除他们。`
            : '文件本身还在你那里，可以再收进来。接待过的记录和分数会留着，报告要等收回来才能再打开。'}
        </p>
        <div class="dialog-bar">
          <button type="button" class="button button-primary" onClick={() => setLeaving(null)}>
            留着
          </button>
          <button type="button" class="button button-danger" disabled={users.length > 0} onClick={remove}>
            移除
          </button>
        </div>
      </dialog>
    </>
  );
}
