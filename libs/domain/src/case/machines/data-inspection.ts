import { setup } from 'xstate';
import { judged, stay, to } from './transitions.js';

/** Looking at somebody's data: nothing before the board's leave, nothing outside it, nothing after it ends (OZHW-6.7, G19). */
export const dataInspectionMachine = setup(judged).createMachine({
  id: 'dataInspection',
  initial: 'requested',
  states: {
    requested: { on: { 'inspection.grant': to('granted'), 'inspection.refuse': to('refused') } },
    granted: {
      on: {
        'inspection.setActions': to('actionsSet'),
        'inspection.authorise': stay,
        'inspection.expire': to('expired'),
      },
    },
    actionsSet: {
      on: { 'inspection.acceptSecrecy': to('open'), 'inspection.authorise': stay, 'inspection.expire': to('expired') },
    },
    open: {
      on: {
        'inspection.acceptSecrecy': stay,
        'inspection.authorise': stay,
        'inspection.look': stay,
        'inspection.expire': to('expired'),
      },
    },
    refused: {},
    expired: {},
  },
});
