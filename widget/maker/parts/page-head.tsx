import type { ComponentChildren } from 'preact';
import { t } from '../maker-words';

export interface PageHeadProps {
  title: string;
  lead: string;
  /** The way to the other page. */
  children: ComponentChildren;
}

export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <header class="page-head">
      <p class="page-name">
        <b>{t('page.name')}</b> {t('page.for')}
      </p>
      <h1>{title}</h1>
      <p class="page-lead">{lead}</p>
      <p class="small soft">{t('page.quiet')}</p>
      {children}
    </header>
  );
}
