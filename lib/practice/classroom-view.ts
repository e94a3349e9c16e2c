/** Whose card it is. The observer's says what to listen for. */
export const cardRoles = ['woman', 'clinician', 'supporter', 'interpreter', 'observer'] as const;
export type CardRole = (typeof cardRoles)[number];

/** The sections of one practice conversation: the aid, and what comes after it. */
export const practiceSections = ['talk', 'replay', 'sheets', 'debrief'] as const;
export type PracticeSection = (typeof practiceSections)[number];

/** What is on the screen of the classroom. */
export type ClassroomView =
  | { at: 'start' }
  | { at: 'case'; case: string }
  | { at: 'card'; case: string; role: CardRole }
  | { at: 'practice'; practice: string; section: PracticeSection }
  /** A debrief that is kept without its conversation. */
  | { at: 'debrief'; debrief: string }
  | { at: 'tilt' };

/** How a page was opened, behind its view. */
export interface Opened {
  view: ClassroomView;
  /** For a room: everything larger. */
  large: boolean;
  /** It was opened to be printed. */
  print: boolean;
}

/** The part of an address behind `#`: a page can be opened in a tab, gone back to and loaded again. */
export function hashOf(view: ClassroomView, ...how: ('large' | 'print')[]): string {
  const behind = how.length > 0 ? `?${how.join('&')}` : '';
  switch (view.at) {
    case 'case':
      return `#case/${view.case}${behind}`;
    case 'card':
      return `#case/${view.case}/${view.role}${behind}`;
    case 'practice':
      return `#practice/${view.practice}/${view.section}${behind}`;
    case 'debrief':
      return `#debrief/${view.debrief}${behind}`;
    case 'start':
    case 'tilt':
      return `#${view.at}${behind}`;
  }
}

/** What an address asks for; the start, where it asks for nothing that there is. */
export function openedBy(hash: string): Opened {
  const [path = '', how = ''] = hash.replace(/^#/, '').split('?');
  const asked = how.split('&');
  return { view: viewOf(path.split('/')), large: asked.includes('large'), print: asked.includes('print') };
}

function viewOf([at, name = '', what = '']: readonly string[]): ClassroomView {
  const role = cardRoles.find((one) => one === what);
  const section = practiceSections.find((one) => one === what);
  if (at === 'tilt') return { at };
  if (at === 'case' && name) return role ? { at: 'card', case: name, role } : { at, case: name };
  if (at === 'debrief' && name) return { at, debrief: name };
  if (at === 'practice' && name && section) return { at, practice: name, section };
  return { at: 'start' };
}
