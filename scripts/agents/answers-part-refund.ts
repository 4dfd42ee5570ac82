import { deed } from './answers-orders.ts';
import { type Answering, answer, care, detail, doing, must, of, offer } from './scene.ts';

/** A sum is asked for and the goods are kept: what is put right, and why no sum is agreed. */
export const partRefund: Answering = (scene) =>
  scene.attempt === 0
    ? of(care('刚收到就有毛病，换谁都不舒服，抱歉。'), must('麻烦拍一下有问题的地方给我看看？'))
    : doing(
        of(
          answer('退多少要按规则来，谁来都一样，没法直接按您说的数退'),
          detail('坏的配件今天就给您补发，不用寄回；想整件换新或者退货退款也行，运费我们出'),
          offer('评价您照实写就好，不影响处理'),
        ),
        deed(scene, 'resend', '补发配件'),
      );
