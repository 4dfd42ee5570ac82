import type { APIRoute, GetStaticPaths } from 'astro';
import story from '../../../content/cases/delivery-lipstick.yaml?raw';
import shop from '../../../content/shops/mumian.yaml?raw';

export const getStaticPaths = (() => [
  { params: { file: 'case.yaml' }, props: { text: story.replace(/^id: .*$/m, 'id: my-shopper') } },
  { params: { file: 'shop.yaml' }, props: { text: shop.replace(/^id: .*$/m, 'id: my-shop') } },
]) satisfies GetStaticPaths;

/** A case and a shop of ours as files to begin one's own from. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'content-type': 'text/yaml; charset=utf-8' } });
