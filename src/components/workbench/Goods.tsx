import { useState } from 'preact/hooks';
import type { Product, Shop } from '../../schemas/index.ts';
import { formatFen } from '../../shop/index.ts';
import type { Action } from '../../transcript/index.ts';
import { ProductDrawing } from '../drawings/index.ts';

interface Props {
  shop: Shop;
  first: readonly string[];
  disabled: boolean;
  onAct: (action: Action) => void;
}

function Stock({ product }: { product: Product }) {
  return (
    <ul class="facts-stock">
      {product.variants.map((v) => (
        <li key={`${v.colour} ${v.size}`}>
          {v.colour} {v.size} <b>{v.stock > 0 ? `${v.stock} 件` : '无货'}</b>
        </li>
      ))}
    </ul>
  );
}

function SizeTable({ product }: { product: Product }) {
  if (product.sizeTable.length === 0) return null;
  return (
    <table class="facts-sizes">
      <caption>尺码建议</caption>
      <thead>
        <tr>
          <th scope="col">尺码</th>
          <th scope="col">身高 cm</th>
          <th scope="col">体重 kg</th>
        </tr>
      </thead>
      <tbody>
        {product.sizeTable.map((row) => (
          <tr key={row.size}>
            <th scope="row">{row.size}</th>
            <td>{row.height.join('–')}</td>
            <td>{row.weight.join('–')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Facts({ product, shop }: { product: Product; shop: Shop }) {
  const proofs = shop.proofs.filter((p) => product.proofs.includes(p.id));
  return (
    <dl class="facts">
      <dt>材质</dt>
      <dd>{product.material}</dd>
      <dt>能做到</dt>
      <dd>{product.functions.map((f) => f.says).join('；')}</dd>
      {product.lacks.length > 0 && (
        <>
          <dt>做不到</dt>
          <dd>{product.lacks.map((l) => l.says).join('；')}</dd>
        </>
      )}
      <dt>适合</dt>
      <dd>{product.suits.join('、')}</dd>
      <dt>洗护用法</dt>
      <dd>{product.care}</dd>
      {proofs.length > 0 && (
        <>
          <dt>能出示</dt>
          <dd>{proofs.map((p) => `${p.name}：${p.says}`).join('；')}</dd>
        </>
      )}
      {product.pairsWith.length > 0 && (
        <>
          <dt>可搭配</dt>
          <dd>
            {product.pairsWith
              .map((pair) => `${shop.products.find((p) => p.id === pair.product)?.name ?? ''}（${pair.why}）`)
              .join('；')}
          </dd>
        </>
      )}
      {product.mustNotSay.length > 0 && (
        <>
          <dt>不能说</dt>
          <dd>{product.mustNotSay.map((m) => `「${m.words[0]}」：${m.why}`).join(' ')}</dd>
        </>
      )}
      <dt>库存</dt>
      <dd>
        <Stock product={product} />
        <SizeTable product={product} />
      </dd>
    </dl>
  );
}

const fits = (product: Product, wanted: string) =>
  wanted === '' || [product.name, ...product.aliases, product.trade].some((word) => word.includes(wanted));

/** The shop's goods: search, look into one, send its card. */
export function Goods({ shop, first, disabled, onAct }: Props) {
  const [wanted, setWanted] = useState('');
  const rank = (p: Product) => (first.includes(p.id) ? -first.lastIndexOf(p.id) - 1 : 0);
  const found = shop.products.filter((p) => fits(p, wanted.trim())).sort((a, b) => rank(a) - rank(b));
  return (
    <div class="panel-body">
      <label class="panel-search">
        <span class="visually-hidden">找商品</span>
        <input
          type="search"
          value={wanted}
          placeholder="找商品"
          onInput={(e) => setWanted(e.currentTarget.value)}
        />
      </label>
      {found.length === 0 && <p class="panel-none">没有叫「{wanted}」的商品，换个词试试。</p>}
      <ul class="goods">
        {found.map((product) => (
          <li key={product.id} class="good">
            <details open={product.id === first.at(-1)}>
              <summary>
                <ProductDrawing id={product.drawing} />
                <span class="good-name">{product.name}</span>
                <span class="good-price">{formatFen(product.price)}</span>
              </summary>
              <Facts product={product} shop={shop} />
            </details>
            <button
              type="button"
              class="button good-send"
              disabled={disabled}
              aria-label={`发送${product.name}的商品卡`}
              onClick={() => onAct({ type: 'send-card', item: product.id })}
            >
              发卡片
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
