import type { SheetItem } from '../practice/sheet-items';

/** When a case is set. */
export const caseStages = ['pregnancy', 'labour', 'afterBirth'] as const;
export type CaseStage = (typeof caseStages)[number];

/** What kind of thing she keeps to herself until somebody asks. */
export const toldKinds = ['value', 'hope', 'fear', 'fact'] as const;
export type ToldKind = (typeof toldKinds)[number];

/** One thing that she tells only if she is asked about it. */
export interface ToldIfAsked {
  kind: ToldKind;
  /** What somebody has to ask about, in any words. */
  asked: string;
  /** What she then says. */
  tells: string;
  /** Id of the value of the decision that it bears on, where there is one. */
  value?: string | undefined;
}

/** What changes in how somebody acts, by what the others do. */
export interface Turn {
  when: string;
  you: string;
}

/** The card of the woman. Every text speaks to whoever acts her: “You …”. */
export interface WomanCard {
  /** One first name, or none. */
  name?: string | undefined;
  who: string;
  brings: string;
  feels: string;
  wantsToKnow: readonly string[];
  /** How she begins, as speech. */
  firstWords: string;
  tellsIfAsked: readonly ToldIfAsked[];
  turns: readonly Turn[];
  neverSays: readonly string[];
}

/** The card of whoever cares for her. */
export interface ClinicianCard {
  /** The post that is acted, such as a midwife. */
  post: string;
  knows: readonly string[];
  task: readonly string[];
  /** That there is more, and that it comes by asking: never what it is. */
  notTold: string;
  firstWords: string;
}

/** The card of somebody who came with her, or of an interpreter. */
export interface BesideCard {
  name?: string | undefined;
  who: string;
  knows: readonly string[];
  does: readonly string[];
  firstWords: string;
  turns: readonly Turn[];
}

export interface ListenFor {
  /** An item of the observer's sheet. */
  item: SheetItem;
  /** How it would sound in this case. */
  cue: string;
}

/** What of the decision is in play: ids of its pack. */
export interface InPlay {
  part?: string | undefined;
  options: readonly string[];
  rows: readonly string[];
  values: readonly string[];
  questions: readonly string[];
}

/** A fictional conversation to act: a card for each role, what to listen for, and what to talk about after it. */
export interface Case {
  id: string;
  version: string;
  title: string;
  /** Id of the pack. */
  decision: string;
  inPlay: InPlay;
  stage: CaseStage;
  /** Where and when, for everybody. */
  setting: string;
  /** What everybody is told before it begins. */
  scene: string;
  minutes: number;
  roles: {
    woman: WomanCard;
    clinician: ClinicianCard;
    supporter?: BesideCard | undefined;
    interpreter?: BesideCard | undefined;
  };
  observer: { listenFor: readonly ListenFor[] };
  /** Three questions to talk about when it is over. */
  after: readonly [string, string, string];
}
