import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPersonas } from '../../../course/load.ts';

export const getStaticPaths = (async () =>
  (await loadPersonas()).map((persona) => ({
    params: { id: persona.id },
    props: persona,
  }))) satisfies GetStaticPaths;

/** One way of shopping and typing. */
export const GET: APIRoute = ({ props }) => Response.json(props);
