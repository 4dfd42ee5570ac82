import {
  DAY_FORM_NAMES,
  type FiledForm,
  LOSS_NAMES,
  PROBLEM_NAMES,
  tally,
  type WeekRecord,
} from '../../records/index.ts';

interface Props {
  forms: readonly FiledForm[];
  cases: Record<string, { title: string; shopper: string }>;
  /** Forms of the onboarding week's days. */
  days: WeekRecord['filed'];
}

const when = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const KINDS = [
  { kind: 'problem-filed', title: '问题单', about: '下班前交给主管汇总的问题' },
  { kind: 'loss-logged', title: '没成交登记', about: '没买的顾客和原因' },
] as const;

const reasonOf = (form: FiledForm) =>
  form.kind === 'loss-logged' ? LOSS_NAMES[form.reason] : PROBLEM_NAMES[form.reason];

/** One kind of form: how often each reason, then the forms, the latest first. */
function FormList({ kind, title, about, forms, cases }: (typeof KINDS)[number] & Omit<Props, 'days'>) {
  const filed = forms.filter((f) => f.kind === kind);
  return (
    <section aria-label={title}>
      <h3>
        {title} {filed.length > 0 && <span class="tag">{filed.length}</span>}
      </h3>
      {filed.length === 0 ? (
        <p class="muted">{about}会列在这里；在工作台的「台账」里登记。</p>
      ) : (
        <>
          <p class="verdict-tags">
            {tally(forms, kind).map((reason) => (
              <span key={reason.title} class="tag">
                {reason.title} {reason.count}
              </span>
            ))}
          </p>
          <div class="table-scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">什么时候</th>
                  <th scope="col">顾客</th>
                  <th scope="col">原因</th>
                  <th scope="col">怎么回事</th>
                </tr>
              </thead>
              <tbody>
                {[...filed].reverse().map((form) => (
                  <tr key={`${form.time} ${form.conversation}`}>
                    <td>
                      <time dateTime={form.time}>{when.format(new Date(form.time))}</time>
                    </td>
                    <td>{cases[form.case]?.shopper ?? form.case}</td>
                    <td>{reasonOf(form)}</td>
                    <td>{form.text}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

/** The forms with which days of the onboarding week ended. */
function DayForms({ days }: Pick<Props, 'days'>) {
  if (days.length === 0) return null;
  return (
    <section aria-label="每天的问题单">
      <h3>
        每天的问题单 <span class="tag">{days.length}</span>
      </h3>
      <ul class="record-days">
        {days.toReversed().map(({ day, reason, text, time }) => (
          <li key={time}>
            第 {day} 天，<time dateTime={time}>{when.format(new Date(time))}</time>：{DAY_FORM_NAMES[reason]}
            {text && `，${text}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The register of forms: problems of the day, and shoppers who did not buy. They are part of the journal and of its backup. */
export function Forms({ days, ...props }: Props) {
  return (
    <section class="report-section stack" aria-labelledby="forms">
      <h2 id="forms">登记簿</h2>
      {KINDS.map((kind) => (
        <FormList key={kind.kind} {...kind} {...props} />
      ))}
      <DayForms days={days} />
    </section>
  );
}
