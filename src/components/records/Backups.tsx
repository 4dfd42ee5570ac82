import { useState } from 'preact/hooks';
import { makeBackup, type Preview, previewBackup } from '../../records/index.ts';
import { $events, openJournal } from '../../stores/index.ts';
import { dayStamp, saveJson } from '../files/index.ts';

/** Takes everything along as one file, and takes a file in after showing what it would bring. */
export function Backups() {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [said, say] = useState('');

  const exportAll = () => {
    const now = new Date().toISOString();
    saveJson(`金牌客服记录_${dayStamp(now)}.json`, makeBackup($events.get() ?? [], now));
    say('已经导出，文件在浏览器的下载里。');
  };
  const look = async (file: File | undefined) => {
    setPreview(null);
    if (!file) return;
    const found = previewBackup(await file.text(), $events.get() ?? []);
    if ('problem' in found) return say(found.problem);
    setPreview(found);
    const unread = found.unreadable.length > 0 ? `，${found.unreadable.length} 条读不出来、不会收进来` : '';
    say(`文件里有 ${found.fresh.length} 条新记录，${found.known} 条已经有了${unread}。`);
  };
  const takeIn = async () => {
    if (!preview) return;
    await (await openJournal()).merge(preview.fresh);
    say(`收进来 ${preview.fresh.length} 条，原有的都在。`);
    setPreview(null);
  };
  return (
    <section class="report-section" aria-labelledby="backup">
      <h2 id="backup">带走与带来</h2>
      <p class="muted">
        记录只在这台设备的这个浏览器里。换设备、清浏览器之前，先导出一份；同一份导入两次也不会重复。
      </p>
      <div class="record-form">
        <button type="button" class="button" onClick={exportAll}>
          导出全部记录
        </button>
        <label>
          导入备份文件
          <input
            type="file"
            accept="application/json,.json"
            onChange={(e) => void look(e.currentTarget.files?.[0])}
          />
        </label>
        {preview && preview.fresh.length > 0 && (
          <button type="button" class="button button-primary" onClick={() => void takeIn()}>
            收进这 {preview.fresh.length} 条
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
