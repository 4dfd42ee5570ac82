import { sureFor } from './answers-after.ts';
import { soon } from './figures.ts';
import { type Answering, answer, ask, care, of, offer } from './scene.ts';

/** A complaint is heard out first; then comes what the shop grants for what was told, and by when. */
const complaint: Answering = (scene) => {
  const { attempt, told, view } = scene;
  const sure = sureFor({ ...scene, text: `${scene.text} ${told.answers.join(' ')}` });
  if (attempt === 0 || !sure)
    return of(
      care(attempt === 0 ? '让您受委屈了，非常抱歉。' : '真的很抱歉，是我们没做好。'),
      answer('您的事我来跟进，'),
      ask('方便把经过跟我说一下吗？哪个订单、什么情况，我记下来'),
    );
  return of(
    care('真的很抱歉，是我们没做好。'),
    answer(`您说的我记下了，我来跟进，按店里的${sure.name}办：${sure.says}`),
    offer(`单子和照片拍给我就提交，${soon(view)}给您结果`),
  );
};

const followUp: Answering = ({ view, text }) =>
  /评价|删|咋回|怎么回/.test(text)
    ? of(
        answer('评价您照实写就好，我们不删也不改，会公开回复说明怎么处理的'),
        offer('您的意见我反馈给主管，谢谢您告诉我们'),
      )
    : of(answer(`这件事由我跟进，${soon(view)}给您结果`), offer('也会反馈给主管，有进展马上联系您'));

/** Answers to who complains, and to who asks what comes of it. */
export const COMPLAINT_ANSWERS = {
  complaint,
  'follow-up': followUp,
};
