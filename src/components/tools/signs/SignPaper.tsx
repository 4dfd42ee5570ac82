import { CANVAS } from '../../../grading/drills/index.ts';
import type { SignTask } from '../../../schemas/index.ts';
import { Boxes, PaperLines, PaperName, PaperPart } from '../../drills/paper.tsx';
import { SignPicture } from './SignPicture.tsx';

interface Props {
  task: SignTask;
  shop: string;
}

const WHITE = '#ffffff';

/** A sign or banner to be made, on paper: what is wanted, colours, and an empty frame. */
export function SignPaper({ task, shop }: Props) {
  const { width, height } = CANVAS[task.kind];
  const colours = task.colours.map(({ hex, title }) => ({ id: hex, text: title }));
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
      <PaperPart title="3. 底色选哪一种">
        <Boxes choices={colours} />
      </PaperPart>
      <PaperPart title="4. 字色选哪一种">
        <Boxes choices={colours} />
      </PaperPart>
      <PaperPart title="5. 为什么这样写、这样配">
        <PaperLines />
      </PaperPart>
    </>
  );
}
