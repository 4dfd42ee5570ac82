import { CANVAS } from '../../../grading/drills/index.ts';
import type { SignTask } from '../../../schemas/index.ts';
import { PaperLines, PaperName, PaperPart, PaperTable } from '../../drills/paper.tsx';
import { SignPicture } from './SignPicture.tsx';

interface Props {
  task: SignTask;
  shop: string;
}

const WHITE = '#ffffff';

/** A sign or banner to be made, on paper: what is wanted, colours, and an empty frame. */
export function SignPaper({ task, shop }: Props) {
  const { width, height } = CANVAS[task.kind];
  const empty = { text: '', second: '', size: 60, x: width / 2, y: height / 2, ground: WHITE, ink: WHITE };
  return (
    <>
      <PaperName />
      <PaperPart title={`1. ${shop}的要求`}>
        <p class="paper-note">{task.brief}</p>
      </PaperPart>
      <PaperPart title="2. 画在框里，字不出虚线">
        <div class="paper-sign" data-kind={task.kind}>
          <SignPicture task={task} sign={empty} trim="none" guide label="空的框" />
        </div>
      </PaperPart>
      <PaperPart title="3. 底色和字色各选哪一种">
        <PaperTable
          columns={['颜色', '底色', '字色']}
          rows={task.colours.map(({ title }) => [title, '□', '□'])}
        />
      </PaperPart>
      <PaperPart title="4. 为什么这样写、这样配">
        <PaperLines />
      </PaperPart>
    </>
  );
}
