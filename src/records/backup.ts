import { type Read, readEvent } from './codec.ts';
import type { JournalEvent } from './types.ts';

/** The one file that holds everything. */
export interface Backup {
  format: 'jinpai-backup';
  version: 1;
  exportedAt: string;
  events: JournalEvent[];
}

/** Puts all events into one file's data. */
export function makeBackup(events: readonly JournalEvent[], exportedAt: string): Backup {
  return { format: 'jinpai-backup', version: 1, exportedAt, events: [...events] };
}

/** What taking a file in would bring. */
export interface Preview {
  fresh: JournalEvent[];
  known: number;
  unreadable: Extract<Read, { ok: false }>[];
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

/**
 * Looks into a backup before anything is kept. Returns what is new by event id, or what is wrong with the file.
 * Taking in the same file twice brings nothing the second time.
 */
export function previewBackup(text: string, have: readonly JournalEvent[]): Preview | { problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: '这个文件不是 JSON，可能没有下载完整。原有的记录没有变化。' };
  }
  if (!isObject(data) || data['format'] !== 'jinpai-backup' || !Array.isArray(data['events'])) {
    return { problem: '这不是金牌客服的备份文件。原有的记录没有变化。' };
  }
  if (Number(data['version']) > 1)
    return { problem: '这份备份来自更新的版本，请先打开新版本的网站。原有的记录没有变化。' };
  const ids = new Set(have.map((e) => e.id));
  const preview: Preview = { fresh: [], known: 0, unreadable: [] };
  for (const item of data['events']) {
    const read = readEvent(item);
    if (!read.ok) preview.unreadable.push(read);
    else if (ids.has(read.event.id)) preview.known += 1;
    else {
      ids.add(read.event.id);
      preview.fresh.push(read.event);
    }
  }
  return preview;
}
