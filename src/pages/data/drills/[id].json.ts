import type { APIRoute, GetStaticPaths } from 'astro';
import type { DrillItem } from '../../../course/index.ts';
import { loadDrillItems } from '../../../course/load.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadDrillItems()).map((item) => ({ params: { id: item.drill.id }, props: { item } }));

/** One drill with the lesson that it belongs to. */
export const GET: APIRoute<{ item: DrillItem }> = ({ props }) => Response.json(props.item);
