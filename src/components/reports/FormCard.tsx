import { href } from '../../course/paths.ts';
import type { ReportForm, ReportSources } from '../../schemas/index.ts';

interface Props {
  form: ReportForm;
  /** Where each record is found. */
  sources: ReportSources;
}

function From({ title, path }: ReportSources[keyof ReportSources]) {
  return path === null ? title : <a href={href(path)}>{title}</a>;
}

/** A form as it is read on the screen: what each field wants, how much of it, where it comes from; then what to check. */
export function FormCard({ form, sources }: Props) {
  return (
    <div class="card no-print">
      <p class="kicker">{form.when}</p>
      <p>{form.lead}</p>
      <dl class="report-fields">
        {form.fields.map((field) => (
          <div key={field.id}>
            <dt>
              {field.title}
              <span class="tag">{field.optional ? '可以不写' : '必填'}</span>
            </dt>
            <dd>{field.write}</dd>
            <dd class="muted">
              写多少：{field.amount}。从哪儿来：
              <From {...sources[field.from]} />。
            </dd>
          </div>
        ))}
      </dl>
      <h3>交之前自查</h3>
      <ul>
        {form.check.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>老师看什么</h3>
      <ul>
        {form.judged.map(({ title, look }) => (
          <li key={title}>
            <b>{title}</b>：{look}
          </li>
        ))}
      </ul>
    </div>
  );
}
