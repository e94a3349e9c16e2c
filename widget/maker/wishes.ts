/** The four properties that a page may set, as they are typed; '' is not set. */
export interface ThemeWishes {
  accent: string;
  font: string;
  corner: string;
  density: string;
}

/** How the aid comes onto the page: its element there, or a frame whose page is of an origin of its own. */
export type Way = 'tag' | 'frame';

/** What an editor asks for, as it was typed. */
export interface Wishes {
  /** Id of the decision, or '' before one is picked. */
  pack: string;
  lang: string;
  /** Whether she is offered no language that nobody has signed. */
  hideDrafts: boolean;
  theme: ThemeWishes;
  /** Whether the trust says anything of its own services. */
  services: 'none' | 'offer';
  /** Where the offer will lie: an address, or a name beside the widget's files. */
  offer: string;
  /** The number to ring. */
  phone: string;
  /** The website of the page, such as “https://www.riverside.example”; '' where nobody said. */
  site: string;
  /** The folder of the widget's files: a path of the website, or a whole address. */
  folder: string;
  way: Way;
}
