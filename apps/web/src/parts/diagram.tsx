import type { components } from '../api/schema.js';
import { useWord } from '../language/index.js';

export type MachineDiagram = components['schemas']['MachineDiagram'];
type Node = MachineDiagram['nodes'][number];
type Way = MachineDiagram['ways'][number];

interface DiagramGiven {
  readonly machine: MachineDiagram;
  /** Names the drawing for whoever does not see it. The list beside it says what it shows. */
  readonly label: string;
  /** Stages a case came through, and the one it is in. */
  readonly visited?: readonly string[];
  readonly current?: string | undefined;
}

/** Stages as boxes and the ways between them, as the server laid them out. */
export function Diagram({ machine, label, visited = [], current }: DiagramGiven) {
  const arrow = `arrow-${machine.machine}`;
  return (
    <svg
      className="diagram"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${machine.width} ${machine.height}`}
      width={machine.width}
      height={machine.height}
    >
      <defs>
        <marker id={arrow} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
          <path className="diagram-arrow" d="M0 0 10 5 0 10Z" />
        </marker>
      </defs>
      {machine.ways.map((way) => (
        <WayDrawn key={`${way.from} ${way.to}`} way={way} arrow={arrow} />
      ))}
      {machine.nodes.map((node) => (
        <NodeDrawn
          key={node.state}
          node={node}
          machine={machine.machine}
          isCurrent={node.state === current}
          isVisited={visited.includes(node.state)}
        />
      ))}
    </svg>
  );
}

const WayDrawn = ({ way, arrow }: { way: Way; arrow: string }) => (
  <polyline
    className={way.back ? 'diagram-way diagram-way-back' : 'diagram-way'}
    points={way.points.map(({ x, y }) => `${x},${y}`).join(' ')}
    markerEnd={`url(#${arrow})`}
  />
);

/** So many signs fit on a line of a box. */
const perLine = 21;
const lineHeight = 19;

interface NodeGiven {
  readonly node: Node;
  readonly machine: string;
  readonly isCurrent: boolean;
  readonly isVisited: boolean;
}

function NodeDrawn({ node: { state, x, y, width, height, end }, machine, isCurrent, isVisited }: NodeGiven) {
  const word = useWord();
  const lines = wrapped(word(`state.${machine}.${state}`));
  const middle = y + height / 2 - ((lines.length - 1) * lineHeight) / 2;
  const kind = [isCurrent && 'diagram-now', isVisited && 'diagram-been', end && 'diagram-end'].filter(Boolean);
  return (
    <g className={['diagram-node', ...kind].join(' ')}>
      <rect x={x} y={y} width={width} height={height} rx="4" />
      {end ? <rect x={x + 4} y={y + 4} width={width - 8} height={height - 8} rx="2" /> : null}
      <text x={x + width / 2} textAnchor="middle" dominantBaseline="central">
        {lines.map((line, index) => (
          <tspan key={line} x={x + width / 2} y={middle + index * lineHeight}>
            {isCurrent && index === 0 ? `▶ ${line}` : isVisited && index === 0 ? `✓ ${line}` : line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= perLine) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
