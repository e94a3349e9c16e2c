import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../lib/consultation/event-schema';
import { talk } from '../../support/builders';
import { carry } from '../carry/carried';
import { all, documentOf } from './documents';

describe('a document', () => {
  it.each<[string, Speaker[], string[]]>([
    ['a clinician alone', ['clinician'], ['Ana Okafor, midwife']],
    ['the woman alone', ['woman'], ['The woman whose plan this is']],
    [
      'all three',
      ['supporter', 'clinician', 'woman'],
      ['The woman whose plan this is', 'Someone with her', 'Ana Okafor, midwife'],
    ],
  ])('names as its authors whoever wrote something: %s', async (_, writers, authors) => {
    const { consultation } = talk();
    for (const who of writers) {
      consultation.add('tiny', { kind: 'speaker', who });
      consultation.add('tiny', { kind: 'conversation', field: 'professional', words: 'Ana Okafor, midwife' });
    }
    const document = await documentOf(consultation.events.peek());

    expect(all(document, 'Composition')[0]?.author.map(({ display }) => display)).toEqual([...authors, 'Evenhand']);
  });

  it('says who wrote an answer of hers down, and whose it is', async () => {
    const { consultation } = talk();
    consultation.add('tiny', { kind: 'speaker', who: 'clinician' });
    consultation.add('tiny', { kind: 'value', value: 'rest', weight: 'lot' });
    consultation.add('tiny', { kind: 'standing', standing: 'decided', option: 'go' });
    consultation.add('tiny', { kind: 'question', question: 'q1', words: 'Why?' });
    const document = await documentOf(consultation.events.peek());
    const responses = all(document, 'QuestionnaireResponse');

    expect(responses.map(({ author, source }) => [author?.display, source.display])).toEqual(
      responses.map(() => ['A clinician', 'The woman whose plan this is']),
    );
    expect(responses).toHaveLength(2);
    expect(all(document, 'CarePlan')[0]?.contributor).toEqual([{ display: 'A clinician' }]);
  });

  it('calls a clinician nothing else where nobody said who it was, and has no author but the program where nobody wrote', async () => {
    const { consultation } = talk();
    const authors = async () => all(await documentOf(consultation.events.peek()), 'Composition')[0]?.author;
    consultation.add('tiny', { kind: 'speaker', who: 'clinician' });
    consultation.add('tiny', { kind: 'opened', row: 'sleep', options: ['go'] });

    expect(await authors()).toMatchObject([{ display: 'Evenhand' }]);
    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet.' });
    expect((await authors())?.map(({ display }) => display)).toEqual(['A clinician', 'Evenhand']);
  });

  it('names nobody where nobody said who wrote, and takes that for neither of them', async () => {
    const { consultation } = talk({ who: 'unsaid' });
    consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet.' });
    const document = await documentOf(consultation.events.peek());

    expect(all(document, 'Composition')[0]?.author.map(({ display }) => display)).toEqual([
      'Somebody, not recorded who',
      'Evenhand',
    ]);
    expect((await carry.fromFile(JSON.stringify(document))).ok).toBe(true);
  });
});
