import type { ComponentChildren } from 'preact';

interface FactsTableProps {
  /** What the table is of, for whoever hears it. */
  caption: string;
  /** Of the names, and of what is said of each. */
  columns: readonly [name: string, ...says: string[]];
  rows: readonly {
    id: string;
    name: ComponentChildren;
    /** One for each column but the first. */
    says: readonly string[];
  }[];
  /** What the rows are of, as a test knows them. */
  of: 'option' | 'row' | 'question';
}

/** Facts of one kind below each other; where it is narrow, each under its own name. */
export function FactsTable({ caption, columns: [first, ...others], rows, of }: FactsTableProps) {
  return (
    <table class="replay-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {[first, ...others].map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, says }) => (
          <tr key={id} {...{ [`data-fact-${of}`]: id }}>
            <th scope="row">{name}</th>
            {says.map((said, at) => (
              <td key={others[at]} data-col={others[at]}>
                {said}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
