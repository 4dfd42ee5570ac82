import { render } from 'preact';
import { Drill } from './Drill.tsx';

/** Puts a drill into its place on a page. */
export function mountDrill(place: HTMLElement): void {
  const { drill = '', drillTitle = '' } = place.dataset;
  place.replaceChildren();
  render(<Drill id={drill} title={drillTitle} />, place);
}
