import { give } from './command.ts';

interface Props {
  /** The shopper paid; where not, the reason may be logged. */
  paid: boolean;
  /** It was tried again from the midst of another conversation. */
  fork: boolean;
  report: string;
  gallery: string;
}

/** What comes after a conversation: its report, or another shopper. */
export function Over({ paid, fork, report, gallery }: Props) {
  return (
    <div class="desk-over" role="status">
      <b>{fork ? '这次再试结束了，两次可以摆在一起看。' : '这次接待结束了，报告已经写好。'}</b>
      <span class="cluster">
        {!paid && !fork && (
          <button type="button" class="button" onClick={() => give('loss')}>
            登记没成交
          </button>
        )}
        <a class="button" href={gallery}>
          换一位顾客
        </a>
        <a class="button button-primary" href={report}>
          {fork ? '和原来那次比一比' : '看评分报告'}
        </a>
      </span>
    </div>
  );
}
