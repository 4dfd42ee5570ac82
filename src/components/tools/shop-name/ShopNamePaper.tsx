import { checkShopName } from '../../../grading/drills/index.ts';
import type { NameBrief, Norms } from '../../../schemas/index.ts';
import { PaperLines, PaperName, PaperPart, PaperTable } from '../../drills/paper.tsx';

interface Props {
  brief: NameBrief;
  norms: Norms['shopName'];
}

/** A shop that wants a name, on paper: three tries, each looked at from all sides. */
export function ShopNamePaper({ brief, norms }: Props) {
  const checks = checkShopName('', brief, norms);
  return (
    <>
      <PaperName />
      <PaperPart title="1. 这家店">
        <p>{brief.about}</p>
        <p>旁边已经有：{brief.others.join('、')}。</p>
      </PaperPart>
      <PaperPart title="2. 想三个名字，一项一项打勾">
        <div class="paper-wide">
          <PaperTable
            columns={['逐项看', '第一个', '第二个', '第三个']}
            rows={[
              ['写名字', '', '', ''],
              ...checks.map(({ title, must }) => [must ? `★ ${title}` : title, '□', '□', '□']),
            ]}
          />
        </div>
        <p>带 ★ 的过不了，这个名字就不能用。</p>
      </PaperPart>
      <PaperPart title="3. 用哪一个，为什么">
        <PaperLines />
      </PaperPart>
    </>
  );
}
