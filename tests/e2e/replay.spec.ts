import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const LINES = [
  '在的亲~ 今天16点前付款今天就发出',
  '请问您寄到哪个城市呢？',
  '成都一般2到3天，预计周三到周四能到',
  '您直接拍下就行，核对下地址没问题吧？',
  '谢谢您的支持，祝您朋友生日快乐',
];

/** A conversation played and graded by Node: the transcript, and the mark it gives. */
function playedInNode(file: string) {
  const run = (args: string[], input = '') =>
    execFileSync(process.execPath, args, { encoding: 'utf8', input });
  const input = LINES.map((text) => JSON.stringify({ chat: 'c1', text })).join('\n');
  run(['scripts/play.ts', '--case', 'delivery-lipstick', '--seed', '5', '--jsonl', '--out', file], input);
  const { report } = JSON.parse(run(['scripts/grade.ts', file]));
  return { transcript: JSON.parse(readFileSync(file, 'utf8')), mark: report.mark as number };
}

test('a conversation played in Node replays in the browser to the same events and the same mark', async ({
  page,
}, info) => {
  const { transcript, mark } = playedInNode(info.outputPath('transcript.json'));
  const envelope = { version: 1, learner: 'lin', time: '2026-11-23T08:00:00.000Z', prev: null };
  const started = {
    kind: 'conversation-started',
    conversation: 'c1',
    case: 'delivery-lipstick',
    seed: 5,
    versions: transcript.versions,
  };
  const events = [
    { ...envelope, id: 'e0', seq: 0, body: { kind: 'learner-named', name: '林小满' } },
    { ...envelope, id: 'e1', seq: 1, body: started },
    { ...envelope, id: 'e2', seq: 2, body: { kind: 'conversation-ended', conversation: 'c1', transcript } },
  ];
  const backup = { format: 'jinpai-backup', version: 1, exportedAt: envelope.time, events };
  await page.goto('/records/');
  await page.getByLabel('导入备份文件').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await page.getByRole('button', { name: '收进这 3 条' }).click();
  await expect(page.getByText('收进来 3 条')).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: '看报告' }).click();
  await expect(page.getByLabel('结论')).toContainText('重放核对过，分数一致');
  await expect(page.getByLabel('结论').locator('b')).toHaveText(String(mark));
});
