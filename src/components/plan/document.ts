import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PlanCheck, Written } from '../../grading/plan/index.ts';
import type { Plan, PlanField, PlanSection } from '../../schemas/index.ts';

const FONT = { ascii: 'Arial', eastAsia: 'Microsoft YaHei', hAnsi: 'Arial' };
const EMPTY = '（还没写）';

/** Text as paragraphs: a line typed is a paragraph. */
const paragraphs = (text: string) =>
  (text.trim() === '' ? EMPTY : text.trim())
    .split('\n')
    .map((line) => new Paragraph({ children: [new TextRun(line)] }));

const cell = (text: string, width: number) =>
  new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, children: paragraphs(text) });

/** The numbers of a section as one table. */
function numbers(fields: readonly Exclude<PlanField, { kind: 'text' }>[], written: Written): Table {
  const rows = fields.map(
    ({ id, title, unit }) =>
      new TableRow({ children: [cell(title, 60), cell(`${written[id]?.trim() || EMPTY} ${unit}`, 40)] }),
  );
  return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
}

function section({ title, fields }: PlanSection, number: number, written: Written) {
  const texts = fields.flatMap((field) =>
    field.kind === 'text'
      ? [
          new Paragraph({ text: field.title, heading: HeadingLevel.HEADING_2 }),
          ...paragraphs(written[field.id] ?? ''),
        ]
      : [],
  );
  const counted = fields.flatMap((field) => (field.kind === 'text' ? [] : [field]));
  return [
    new Paragraph({ text: `${number} ${title}`, heading: HeadingLevel.HEADING_1 }),
    ...(counted.length > 0 ? [numbers(counted, written)] : []),
    ...texts,
  ];
}

/** The plan as a document for a word processor. */
export function planDocument(plan: Plan, written: Written, check: PlanCheck, learner: string): Promise<Blob> {
  const document = new Document({
    title: plan.title,
    creator: learner,
    styles: {
      default: { document: { run: { font: FONT, size: 22 }, paragraph: { spacing: { after: 120 } } } },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: plan.title, heading: HeadingLevel.TITLE }),
          new Paragraph(`${learner}　结构与算账 ${check.points} / ${check.of} 分`),
          ...plan.sections.flatMap((part, i) => section(part, i + 1, written)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
