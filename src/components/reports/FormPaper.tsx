import type { ReportForm, ReportSources } from '../../schemas/index.ts';
import { Boxes, LINE, PaperLines, PaperName, PaperPart, PaperTable } from '../drills/paper.tsx';

type Field = ReportForm['fields'][number];

/** A field with room to write. */
function FieldPaper({ field, number, from }: { field: Field; number: number; from: string }) {
  const needed = field.optional ? '可以不写' : '必填';
  return (
    <PaperPart title={`${number}. ${field.title}（${needed}）`}>
      <p>{field.write}</p>
      <p>
        写多少：{field.amount}。从哪儿来：{from}。
      </p>
      {Array.from({ length: field.room }, (_, i) => (
        <PaperLines key={i} />
      ))}
    </PaperPart>
  );
}

/** What the teacher looks at, with a box for each answer, and room for mark, remark and name. */
function Teacher({ judged }: Pick<ReportForm, 'judged'>) {
  return (
    <PaperPart title="老师评">
      <PaperTable
        columns={['看什么', '做到了', '部分做到', '还没有']}
        rows={judged.map(({ title, look }) => [`${title}：${look}`, '□', '□', '□'])}
      />
      <p>评语</p>
      <PaperLines />
      <p>
        成绩{LINE}　签名{LINE}　日期{LINE}
      </p>
    </PaperPart>
  );
}

/** A form on paper: fields with room, the self-check, and the teacher's part. */
export function FormPaper({ form, sources }: { form: ReportForm; sources: ReportSources }) {
  return (
    <>
      <h2>{form.title}</h2>
      <p>{form.when}。</p>
      <PaperName />
      {form.fields.map((field, i) => (
        <FieldPaper key={field.id} field={field} number={i + 1} from={sources[field.from].title} />
      ))}
      <PaperPart title="交之前自查">
        <Boxes choices={form.check.map((text) => ({ id: text, text }))} />
      </PaperPart>
      <Teacher judged={form.judged} />
    </>
  );
}
