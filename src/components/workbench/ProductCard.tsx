import type { Product } from '../../schemas/index.ts';
import { formatFen } from '../../shop/index.ts';
import { ProductDrawing } from '../drawings/index.ts';

/** A product as it lies in a chat; a product that is no longer in the shop is said to be so. */
export function ProductCard({ product }: { product: Product | undefined }) {
  if (!product) return <span class="product-card">这件商品已不在店里</span>;
  return (
    <span class="product-card">
      <ProductDrawing id={product.drawing} />
      <span class="product-card-text">
        <span class="product-card-name">{product.name}</span>
        <span class="product-card-price">{formatFen(product.price)}</span>
      </span>
    </span>
  );
}
