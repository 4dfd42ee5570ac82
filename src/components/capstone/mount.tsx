import { render } from 'preact';
import { Capstone } from './Capstone.tsx';

/** Puts the capstone into its place on a page. */
export function mountCapstone(place: HTMLElement): void {
  place.replaceChildren();
  render(<Capstone />, place);
}
