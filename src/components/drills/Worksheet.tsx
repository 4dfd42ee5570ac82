import type { ShownDrill, ShownPart } from '../../grading/drills/index.ts';
import { PART_NAMES } from '../../grading/drills/index.ts';
import { Chat } from '../theory/Chat.tsx';
import { Material } from './Material.tsx';
import { Boxes, LINE, PaperLines, PaperName, PaperPart, PaperTable } from './paper.tsx';

function Table({ columns, rows }: Extract<ShownPart, { kind: 'table' }>) {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : `${LINE} ${cell.unit}`)),
  );
  return <PaperTable columns={columns} rows={cells} />;
}

function Fields({ part }: { part: ShownPart }) {
  switch (part.kind) {
    case 'single':
    case 'multiple':
      return <Boxes choices={part.options} />;
    case 'judge':
      return (
        <>
          <Boxes choices={part.options} />
          <p>理由是：</p>
          <Boxes choices={part.reasons} />
        </>
      );
    case 'order':
      return (
        <ul class="paper-boxes">
          {part.items.map(({ id, text }) => (
            <li key={id}>（　）{text}</li>
          ))}
        </ul>
      );
    case 'match':
    case 'sort': {
      const [lefts, rights] = part.kind === 'match' ? [part.lefts, part.rights] : [part.items, part.bins];
      return (
        <>
          <ul class="paper-boxes">
            {lefts.map(({ id, text }) => (
              <li key={id}>（　）{text}</li>
            ))}
          </ul>
          <p>从这些里选：{rights.map(({ text }, i) => `${i + 1} ${text}`).join('；')}</p>
        </>
      );
    }
    case 'numeric':
      return (
        <p>
          {LINE} {part.unit}
        </p>
      );
    case 'date':
      return <p>＿＿月＿＿日，星期＿＿</p>;
    case 'table':
      return <Table {...part} />;
    case 'find-line':
      return (
        <ul class="paper-boxes">
          {part.lines.map(({ from, text, id }, i) => (
            <li key={id ?? i}>
              {id === undefined ? '　' : '□'} {from === 'shopper' ? '顾客' : '客服'}：{text}
            </li>
          ))}
        </ul>
      );
    case 'write-line':
      return <PaperLines />;
  }
}

/** A drill on paper: material and blanks, no answers. */
export function Worksheet({ shown }: { shown: ShownDrill }) {
  return (
    <>
      <PaperName />
      <Material material={shown.material} />
      {shown.parts.map((part, i) => (
        <PaperPart key={part.part} title={`${i + 1}. ${PART_NAMES[part.kind].name}`}>
          <p>{part.stem}</p>
          <Chat lines={part.chat} />
          <Fields part={part} />
        </PaperPart>
      ))}
    </>
  );
}
