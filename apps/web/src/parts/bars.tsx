import { useId, useState, type ReactNode } from 'react';
import { said, useSay } from '../language/index.js';
import { DataTable, type Column } from './data-table.js';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Null where the number is kept back: no bar is drawn that would tell it. */
  readonly count: number | null;
  /** The number in words. */
  readonly shown: string;
}

const texts = {
  download: said('Download deze cijfers (CSV)', 'Download these figures (CSV)'),
  downloaded: said('De cijfers zijn gedownload.', 'The figures were downloaded.'),
};

/** Bars with their numbers; what they say stands in the table beside them. */
function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count ?? 0));
  return (
    <ul className="bars" aria-hidden="true">
      {bars.map(({ key, label, count, shown }) => (
        <li key={key}>
          <span>{label}</span>
          <span className="bar-line">
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
              <rect width={((count ?? 0) / most) * 100} height="10" />
            </svg>
            <strong>{shown}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface FigureColumn<Row> extends Omit<Column<Row>, 'of'> {
  readonly text: (row: Row) => string;
}

interface FiguresGiven<Row> {
  /** What the figures come down to, in a sentence. */
  readonly conclusion: string;
  readonly bars: readonly Bar[];
  readonly columns: readonly FigureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Of the file, without its ending. */
  readonly file: string;
  readonly children?: ReactNode;
}

/** Some figures: the conclusion as heading, bars, the table beside them, and a file for whoever counts on. */
export function FiguresShown<Row>({ conclusion, bars, columns, rows, keyOf, file, children }: FiguresGiven<Row>) {
  const say = useSay();
  const heading = useId();
  const [isDownloaded, setDownloaded] = useState(false);
  const download = (): void => {
    const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ text }) => text(row)))];
    save(`${file}.csv`, lines);
    setDownloaded(true);
  };
  return (
    <section>
      <h2 id={heading}>{conclusion}</h2>
      {children}
      <div className="figures">
        <Bars bars={bars} />
        <div>
          <DataTable
            caption={conclusion}
            columns={columns.map((column) => ({ ...column, of: column.text }))}
            rows={rows}
            keyOf={keyOf}
          />
        </div>
      </div>
      <p className="no-print">
        <button type="button" className="button-link" aria-describedby={heading} onClick={download}>
          {say(texts.download)}
        </button>{' '}
        <span className="soft" role="status">
          {isDownloaded ? say(texts.downloaded) : ''}
        </span>
      </p>
    </section>
  );
}

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** With a mark of its encoding and semicolons, as Dutch spreadsheets read it. */
function save(name: string, lines: readonly (readonly string[])[]): void {
  const text = `\uFEFF${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
