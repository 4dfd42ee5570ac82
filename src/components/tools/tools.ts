/** A drill that is no worksheet: it has a page of its own under `/drills/`. */
export interface Tool {
  /** Its address, and the id under which the journal keeps it. */
  id: string;
  /** Task of `course.yaml` in whose lesson it is practised. */
  task: string;
  title: string;
  /** What is practised, and why. */
  about: string;
}

/** All of them, in the order of their tasks. */
export const TOOLS: readonly Tool[] = [
  {
    id: 'shop-name',
    task: '2-2',
    title: '起店名',
    about: '一边打字一边看：字数、碰不得的词、像不像别家、好不好记。',
  },
  {
    id: 'shots',
    task: '3-1',
    title: '选五张主图，裁好第一张',
    about: '一堆照片里挑出该上的五张，各就各位；再把歪的那张转正、裁好。',
  },
  {
    id: 'titles',
    task: '3-2',
    title: '写一个三十字的标题',
    about: '用顾客搜的词拼标题，字数、第一行、接住几次搜索，一边写一边看。',
  },
];
