import { saveFile } from '../../files/index.ts';

/** Hands the picture to the visitor as a file: an SVG without the guide, at its own size. */
export function savePicture(picture: SVGSVGElement, name: string): void {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const guide of copy.querySelectorAll('.sign-guide')) guide.remove();
  const { width, height } = picture.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('class');
  const text = new XMLSerializer().serializeToString(copy);
  saveFile(`${name}.svg`, new Blob([text], { type: 'image/svg+xml' }));
}
