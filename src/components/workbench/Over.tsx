import { give } from './command.ts';

interface Props {
  /** The shopper paid; where not, the reason may be logged. */
  paid: boolean;
  report: string;
  gallery: string;
}

/** What comes after a conversation: its report, or another shopper. */
export function Over({ paid, report, gallery }: Props) {
  return (
    <div class="desk-over" role="status">
      <b>这次接待结束了，报告已经写好。</b>
      <span class="cluster">
        {!paid && (
          <button type="button" class="button" onClick={() => give('loss')}>
            登记没成交
          </button>
        )}
        <a class="button" href={gallery}>
          换一位顾客
        </a>
        <a class="button button-primary" href={report}>
          看评分报告
        </a>
      </span>
    </div>
  );
}
