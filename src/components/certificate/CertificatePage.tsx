import { useMemo } from 'preact/hooks';
import { href } from '../../course/paths.ts';
import type { Certificate } from '../../records/certificate/index.ts';
import { type JournalEvent, makeBackup } from '../../records/index.ts';
import { dayStamp, saveJson } from '../files/index.ts';
import { CheckForm } from './CheckForm.tsx';
import { Needs } from './Needs.tsx';
import { Sheet } from './Sheet.tsx';
import { useCertificate } from './use-certificate.ts';
import { type Known, useNorms } from './use-norms.ts';

interface Props {
  known: Known;
  /** How many shifts and shoppers certification takes. */
  terms: { shifts: number; shoppers: number };
}

/** Prints, and takes along the own record that a check needs: only the owner's events. */
function Take({ certificate, events }: { certificate: Certificate; events: readonly JournalEvent[] }) {
  const exportOwn = () => {
    const now = new Date().toISOString();
    saveJson(`金牌客服记录_${certificate.learner.name}_${dayStamp(now)}.json`, makeBackup(events, now));
  };
  return (
    <p class="cluster no-print">
      <button type="button" class="button button-primary" onClick={() => print()}>
        打印证书
      </button>
      <button type="button" class="button" onClick={exportOwn}>
        导出我的记录（核对要用）
      </button>
      <span class="muted">打印时选 A4 横向；背景图形打不打都行。</span>
    </p>
  );
}

/** The certificate or what it still lacks; and the check of anybody's code. */
export function CertificatePage({ known, terms }: Props) {
  const { norms, failed, again } = useNorms();
  const setting = useMemo(() => norms && { ...known, norms }, [norms]);
  const found = useCertificate(setting);
  if (failed)
    return (
      <div class="empty" role="alert">
        <h2>评分标准没能读到</h2>
        <p>你的记录都还在这台设备上。检查一下网络再试。</p>
        <button type="button" class="button button-primary" onClick={again}>
          再试一次
        </button>
      </div>
    );
  if (!found || !setting) return <p role="status">正在看这台设备上的记录……</p>;
  const { board, events, code } = found;
  const { certificate } = board;
  return (
    <>
      {certificate && (
        <div class="stack">
          <Take certificate={certificate} events={events} />
          <div class="sheet-place">
            <Sheet
              certificate={certificate}
              code={code}
              address={new URL(href('/certificate/'), location.href).href}
            />
          </div>
        </div>
      )}
      <section class="certificate-part no-print" aria-labelledby="needs">
        <h2 id="needs">{certificate ? '证书靠这几样' : '还差什么'}</h2>
        <Needs board={board} terms={terms} />
      </section>
      <section class="certificate-part no-print" id="check" aria-labelledby="check-title">
        <h2 id="check-title">核对一张证书</h2>
        <CheckForm setting={setting} />
      </section>
    </>
  );
}
