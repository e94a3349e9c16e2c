import type { ComponentType } from 'preact';

/** The screens that follow the first comparison. A shell may fetch them after it. */
export interface Steps {
  matters: ComponentType;
  row: ComponentType<{ rowKey: string }>;
  questions: ComponentType<{ about?: string }>;
  decide: ComponentType;
  /** What lays out her plan. */
  plan: ComponentType;
  /** What is wrong or unfair: reached from the end of every screen, and from no menu. */
  unfair?: ComponentType;
}
