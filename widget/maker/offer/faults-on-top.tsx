import { useEffect, useRef } from 'preact/hooks';
import { t } from '../maker-words';
import { FaultList } from '../parts/fault-list';
import { Notice } from '../parts/notice';
import type { Placed } from './faults-by-field';
import { fieldName } from './field-name';
import { decisionOf } from './form';
import { useForm } from './use-form';

/** All problems at once, each leading to its field; the focus comes here when somebody asks to save and cannot yet. */
export function FaultsOnTop({ called }: { called: number }) {
  const form = useForm();
  const box = useRef<HTMLDivElement>(null);
  const { faults, opened, open, asked } = form;
  const file = opened.value;
  useEffect(() => {
    if (called > 0) box.current?.focus();
  }, [called]);
  const named = (fault: Placed) => ({ ...fault, where: fault.field ? fieldName(fault.field, form.decisions) : fault.where });
  const go = (field: string) => {
    open.value = decisionOf(field) || open.peek();
    // The fields of a decision are there once it is open.
    setTimeout(() => {
      const place = document.getElementById(field);
      for (let around = place?.parentElement; around; around = around.parentElement)
        if (around instanceof HTMLDetailsElement) around.open = true;
      place?.focus();
    });
  };
  return (
    <div class="faults-top" tabIndex={-1} ref={box} data-testid="faults">
      {file && (file.problems.length > 0 || file.left.length > 0) && (
        <Notice title={t('open.asItWas', { name: file.name })}>
          {file.problems.length > 0 && <FaultList faults={file.problems} />}
          {file.left.length > 0 && (
            <>
              <p>{t('open.left')}</p>
              <ul class="file-list">
                {file.left.map((path) => (
                  <li key={path}>
                    <code>{path}</code>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
      {faults.value.length > 0 && (
        <Notice title={t('faults.title', { n: faults.value.length })}>
          <FaultList faults={faults.value.map(named)} onGo={go} />
        </Notice>
      )}
      {asked.value && faults.value.length === 0 && <Notice title={t('faults.none')} />}
    </div>
  );
}
