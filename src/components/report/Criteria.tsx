import { href, type Teaching } from '../../course/index.ts';
import type { Report } from '../../grading/index.ts';
import { thoughtSaid } from '../../transcript/index.ts';
import { useTeaching } from './use-teaching.ts';

type Result = Report['criteria'][number];

const STATUS = {
  met: { mark: '✓', title: '做到' },
  partly: { mark: '◐', title: '部分做到' },
  'not-met': { mark: '✗', title: '没做到' },
  'not-assessed': { mark: '–', title: '未评' },
} as const;

/** One criterion: what was looked at, which messages it rests on, what would have been better. */
interface CriterionProps {
  result: Result;
  taught: Teaching | undefined;
  /** Title of the criterion further up that brings the same better line. */
  sameAs: string | undefined;
}

function Criterion({ result, taught, sameAs }: CriterionProps) {
  const { mark, title } = STATUS[result.status];
  return (
    <li class="criterion" data-status={result.status}>
      <p class="criterion-head">
        <span class="criterion-mark" aria-hidden="true">
          {mark}
        </span>
        <span class="criterion-title">{result.title}</span>
        <span class="criterion-points">
          <span class="visually-hidden">{title}，</span>
          {result.status === 'not-assessed' ? '未评' : `${result.points} / ${result.of}`}
        </span>
      </p>
      <p class="criterion-says">{result.says}</p>
      {result.evidence.length > 0 && (
        <p class="criterion-evidence">
          依据：
          {result.evidence.map((e, i) => (
            <a key={`${e.event}-${i}`} href={`#event-${e.event}`}>
              {e.note ?? `第 ${e.event + 1} 条`}
            </a>
          ))}
        </p>
      )}
      {result.thought && (
        <p class="criterion-thought">
          那一刻顾客心里：{thoughtSaid(result.thought)}
          {result.moment !== undefined && <a href={`#event-${result.moment}`}>看那一句</a>}
        </p>
      )}
      {result.better && sameAs !== undefined && (
        <p class="criterion-says">可以这样说：和上面「{sameAs}」里的那一句一样。</p>
      )}
      {result.better && sameAs === undefined && (
        <blockquote class="better">
          <p class="better-say">可以这样说：{result.better.say}</p>
          <p class="better-why">{result.better.why}</p>
        </blockquote>
      )}
      {(result.status === 'not-met' || result.status === 'partly') && taught && (
        <p class="criterion-taught">
          在哪学：
          <a href={href(taught.path)}>
            {taught.title}
            {taught.part && ` · ${taught.part}`}
          </a>
        </p>
      )}
    </li>
  );
}

interface Props {
  report: Report;
  /** Id of the case: what nothing teaches by itself is taught with the case. */
  story: string;
}

/** All criteria, part by part; what was missed comes first in each. Without parts they stand as one list. */
export function Criteria({ report, story }: Props) {
  const teaching = useTeaching();
  const taught = (id: string) => teaching?.criteria[id] ?? teaching?.cases[story];
  const order = { 'not-met': 0, partly: 1, met: 2, 'not-assessed': 3 } as const;
  const shown =
    report.parts.length === 0
      ? report.criteria
      : report.parts.flatMap(({ id }) => report.criteria.filter((c) => c.part === id));
  const sameAs = ({ id, better }: Result) => {
    const first = better && shown.find((c) => c.better?.say === better.say);
    return first && first.id !== id ? first.title : undefined;
  };
  if (report.parts.length === 0)
    return (
      <ul class="criterion-list">
        {report.criteria.map((c) => (
          <Criterion key={c.id} result={c} taught={taught(c.id)} sameAs={sameAs(c)} />
        ))}
      </ul>
    );
  return (
    <div class="criteria">
      {report.parts.map((part) => (
        <section key={part.id} aria-labelledby={`part-${part.id}`}>
          <h3 id={`part-${part.id}`} class="part-head">
            <span>{part.title}</span>
            <span class="part-points">{part.assessed ? `${part.got} / ${part.of}` : '没有可评的内容'}</span>
          </h3>
          <meter class="part-meter" min={0} max={part.of} value={part.got} aria-hidden="true" />
          <ul class="criterion-list">
            {report.criteria
              .filter((c) => c.part === part.id)
              .sort((a, b) => order[a.status] - order[b.status])
              .map((c) => (
                <Criterion key={c.id} result={c} taught={taught(c.id)} sameAs={sameAs(c)} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
