import { type Checked, FIGURES, fitsOverall, type Looked } from '../../records/certificate/index.ts';
import { Icon } from '../icons/index.ts';
import { Replays } from './Replays.tsx';
import { FAULTS, FIGURE_TITLES, figuresSaid, MISFITS, momentSaid } from './say.ts';
import type { CheckState } from './use-check.ts';

type Judged = Extract<Checked, Looked>;

/** What the sheet should say by this record, to be held against the paper. */
function Figures({ certificate, differing, otherVersions }: Judged) {
  if (!certificate) return null;
  const said = figuresSaid(certificate);
  return (
    <div class="table-scroll">
      <table class="check-figures">
        <caption>按这份记录算，证书上应该写着：</caption>
        <thead>
          <tr>
            <th scope="col">项</th>
            <th scope="col">算出来</th>
            <th scope="col">和编码</th>
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((id) => {
            const same = id === 'versions' ? !otherVersions : !differing.includes(id);
            return (
              <tr key={id}>
                <th scope="row">{FIGURE_TITLES[id]}</th>
                <td>{said[id]}</td>
                <td>{same ? '✓ 一样' : <b class="check-wrong">✗ 不一样</b>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Chain({ broken, chained, place }: Judged) {
  if (broken.length > 0)
    return (
      <p>
        记录一条接一条，第 {broken.slice(0, 3).join('、')} 条{broken.length > 3 && `等 ${broken.length} 条`}
        和前一条接不上。
      </p>
    );
  if (chained === 0)
    return <p>这份记录没有留下前后相接的散列（浏览器当时不是安全连接），接没接上看不出来。</p>;
  return <p>记录 {place} 条，前后都接得上。</p>;
}

/** Why a code does not fit, in what order things were found. */
function Why({ checked }: { checked: Judged }) {
  const { otherVersions, have, place, certificate } = checked;
  return (
    <>
      {checked.state === 'differs' && <p>{MISFITS[checked.why]}</p>}
      {have < place && (
        <p>
          编码用到第 {place} 条，这份记录里这位学员只有 {have} 条。
        </p>
      )}
      {otherVersions && (
        <p>
          出证书时网站是别的版本
          {checked.state === 'fits'
            ? '，但每个数算出来都一样。'
            : '，评法可能改过：这不等于有人改了记录。可以用出证书时的版本再核对。'}
        </p>
      )}
      {certificate && checked.state === 'fits' && (
        <p>
          记录截至 {momentSaid(certificate.upTo)}
          {have > place && `，后来又添了 ${have - place} 条，不影响`}。
        </p>
      )}
    </>
  );
}

function verdictSaid(checked: Judged, fits: boolean, running: boolean): string {
  if (fits) return running ? '编码相符，正在重放接待' : '相符：编码、记录和算出来的数对得上';
  return checked.state === 'fits' ? '不相符：编码对得上，但接待重放出来不一样' : '不相符';
}

/** What the check found, with its reasons. */
export function CheckResult({ checked, unread, replay }: CheckState & { checked: Checked }) {
  if (checked.state === 'no-code') return <p class="notice notice-watch">{FAULTS[checked.fault]}</p>;
  if (checked.state === 'nobody') return <p class="notice notice-watch">这份文件里没有学习记录。</p>;
  if (checked.state === 'no-hash')
    return (
      <p class="notice notice-watch">这个页面不是安全连接，浏览器算不出散列；请从 https 的地址打开再核对。</p>
    );
  const fits = fitsOverall(checked, replay.state === 'done' ? replay.tally : null) ?? false;
  return (
    <section class="card stack check-result" data-fits={fits} aria-labelledby="check-verdict">
      <h3 id="check-verdict">
        <Icon name={fits ? 'circle-check' : 'circle-x'} />{' '}
        {verdictSaid(checked, fits, replay.state === 'running')}
      </h3>
      <p>
        记录里的学员：<b>{checked.learner.name}</b>
      </p>
      <Why checked={checked} />
      <Chain {...checked} />
      {unread > 0 && <p>文件里有 {unread} 条读不出来，没有算进去。</p>}
      <Figures {...checked} />
      <Replays replay={replay} />
      {fits && (
        <p class="muted">纸上的姓名、数和等级，请再和上面的表对一遍：编码只管记录，管不了别人在纸上改字。</p>
      )}
    </section>
  );
}
