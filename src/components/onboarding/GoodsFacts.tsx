import type { Shop } from '../../schemas/index.ts';
import { formatFen } from '../../shop/index.ts';
import { Icon } from '../icons/index.ts';

/** The back of a product's card: what it does, what it does not, what must not be said, care, price. */
export function GoodsFacts({ product }: { product: Shop['products'][number] }) {
  const { price, material, care, functions, lacks, mustNotSay } = product;
  return (
    <dl class="goods-facts">
      <div>
        <dt>价格</dt>
        <dd>
          <span class="num">{formatFen(price)}</span>，{material}
        </dd>
      </div>
      <div>
        <dt>
          <Icon name="circle-check" />
          做得到
        </dt>
        <dd>
          <ul>
            {functions.map((f) => (
              <li key={f.says}>{f.says}</li>
            ))}
          </ul>
        </dd>
      </div>
      {lacks.length > 0 && (
        <div>
          <dt>
            <Icon name="info" />
            做不到
          </dt>
          <dd>
            <ul>
              {lacks.map((l) => (
                <li key={l.says}>{l.says}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {mustNotSay.length > 0 && (
        <div>
          <dt>
            <Icon name="circle-x" />
            不能说
          </dt>
          <dd>
            <ul>
              {mustNotSay.map((m) => (
                <li key={m.why}>
                  “{m.words.join('”“')}”：{m.why}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <div>
        <dt>洗护和保存</dt>
        <dd>{care}</dd>
      </div>
    </dl>
  );
}
