import { ICON_PATHS, type IconName } from './paths.ts';

interface Props {
  name: IconName;
  /** Accessible name; left out where a word beside it says the same. */
  label?: string;
}

/** An outline icon in the text's colour and size. */
export function Icon({ name, label }: Props) {
  const outline = <path d={ICON_PATHS[name]} />;
  if (label === undefined) {
    return (
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        {outline}
      </svg>
    );
  }
  return (
    <svg class="icon" viewBox="0 0 24 24" role="img" aria-label={label}>
      {outline}
    </svg>
  );
}
