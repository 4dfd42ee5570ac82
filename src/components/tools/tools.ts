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
];
