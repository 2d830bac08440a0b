import type { CourseShown, DiagramNode, DiagramWay, EditionDiagram, MachineDiagram } from '#libs/application';
import { machines, roles } from '#libs/domain';
import type { Visited, WayStep } from '#libs/domain';
import { list, moment, named, shape, text, whole, words, yesNo } from './shape.js';
import type { Schema, Schemas } from './shape.js';

/** Which schema a route about the course of cases answers with, by method and path. */
export const answersAboutDiagrams: Readonly<Record<string, string>> = {
  'get /api/v1/editions/{edition}/diagram': 'EditionDiagram',
  'get /api/v1/intake/{organisation}/protocols/{edition}/diagram': 'EditionDiagram',
  'get /api/v1/cases/{case}/course': 'Course',
};

const size: Schema = { type: 'number' };
const machine = words(...Object.keys(machines));
const visited = list(named('Visited'));

export const diagramSchemas: Schemas = {
  WayStep: shape<WayStep>(
    {
      type: text,
      when: {
        type: 'object',
        required: ['field', 'is'],
        properties: { field: text, is: { anyOf: [text, yesNo] } },
      },
      by: list(words(...roles, 'reporter', 'system')),
      cites: list(text),
    },
    ['when'],
  ),
  DiagramNode: shape<DiagramNode>({
    state: text,
    x: size,
    y: size,
    width: size,
    height: size,
    first: yesNo,
    end: yesNo,
  }),
  DiagramWay: shape<DiagramWay>({
    from: text,
    to: text,
    back: yesNo,
    points: list({ type: 'object', required: ['x', 'y'], properties: { x: size, y: size } }),
    steps: list(named('WayStep')),
  }),
  MachineDiagram: shape<MachineDiagram>({
    machine,
    width: size,
    height: size,
    nodes: list(named('DiagramNode')),
    ways: list(named('DiagramWay')),
  }),
  EditionDiagram: shape<EditionDiagram>({ edition: text, machines: list(named('MachineDiagram')) }),
  Visited: shape<Visited>({ state: text, seq: whole, at: moment }),
  Course: shape<CourseShown>({
    version: whole,
    machine,
    visited,
    tracks: list({
      type: 'object',
      required: ['id', 'machine', 'visited'],
      properties: { id: text, machine, party: text, visited },
    }),
  }),
};
