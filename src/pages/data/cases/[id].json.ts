import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCases, loadVersion } from '../../../course/load.ts';

export const getStaticPaths = (async () => {
  const version = await loadVersion();
  return (await loadCases()).map((story) => ({ params: { id: story.id }, props: { ...story, version } }));
}) satisfies GetStaticPaths;

/** One case as the workbench plays it, with the version of the content that its transcripts name. */
export const GET: APIRoute = ({ props }) => Response.json(props);
