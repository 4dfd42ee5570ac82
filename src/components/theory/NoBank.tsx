interface Props {
  /** What of the learner's work still stands. */
  says: string;
  onAgain: () => void;
}

/** Said in place of a page of questions that could not be fetched. */
export function NoBank({ says, onAgain }: Props) {
  return (
    <div class="empty" role="alert">
      <h2>题目没有取到</h2>
      <p>{says}看看网络，再试一次。</p>
      <button type="button" class="button" onClick={onAgain}>
        再取一次
      </button>
    </div>
  );
}
