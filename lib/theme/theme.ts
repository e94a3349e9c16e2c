import type { Accent } from './accent';
import type { Density } from './density';

/** All that a website can change of how the aid looks; what is not there is as we have it. */
export interface Theme {
  accent?: Accent;
  /** Names of fonts, ready for a style sheet. */
  font?: readonly string[];
  /** Whole pixels, 0 to 16. */
  corner?: number;
  density?: Density;
}
