import { render } from 'preact';
import { expect, it } from 'vitest';
import { useId } from '../../components/aid-context';

const Field = () => <input id={useId()} />;

it('gives no id twice in an aid that is drawn anew, as in every language, and changes none', () => {
  const root = document.createElement('div');
  const drawn: string[][] = [];
  for (let count = 1; count <= 5; count += 1) {
    const fields = Array.from({ length: count }, (_, at) => <Field key={at} />);
    render(<div>{fields}</div>, root);
    drawn.push([...root.querySelectorAll('input')].map(({ id }) => id));
  }

  for (const [at, ids] of drawn.entries()) {
    expect(new Set(ids).size).toBe(at + 1);
    expect(ids.slice(0, at)).toEqual(drawn[at - 1] ?? []);
  }
});
