import CategoryTree from './CategoryTree.astro';
import CropFrames from './CropFrames.astro';
import FivePictures from './FivePictures.astro';
import MeasureFlat from './MeasureFlat.astro';
import PageOrder from './PageOrder.astro';
import TitleAnatomy from './TitleAnatomy.astro';

/** The pictures of scenario 3, by the names that its lessons use. */
export const scenario3Figures = {
  CategoryTree,
  CropFrames,
  FivePictures,
  MeasureFlat,
  PageOrder,
  TitleAnatomy,
};
