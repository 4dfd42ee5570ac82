export { ProductDrawing } from './ProductDrawing.tsx';
export { ShopperAvatar } from './ShopperAvatar.tsx';
