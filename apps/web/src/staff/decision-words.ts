import { lowerFirst, said, useSay, useWord, type Said } from '../language/index.js';

const matters: Readonly<Record<string, Said>> = {
  inspection: said('inzage in gegevens', 'an inspection of data'),
  objection: said('een bezwaar', 'an objection'),
  measure: said('een maatregel', 'a measure'),
  qualification: said('een vraag over de feiten', 'a question about the facts'),
};

const whether = (nl: string, en: string): Said => said(`de vraag of dit ${nl} is`, `whether this is ${en}`);

const questions: Readonly<Record<string, Said>> = {
  neglectOfDuty: whether('plichtsverzuim', 'neglect of duty'),
  culpableConduct: whether('verwijtbaar gedrag', 'culpable conduct'),
  boundaryCrossing: whether('grensoverschrijdend', 'boundary-crossing'),
  possiblyCriminal: whether('mogelijk strafbaar', 'possibly criminal'),
  dataBreach: whether('een datalek', 'a data breach'),
};

/** What a decision is about, in a few words, from choices alone. */
export function useDecisionMatter(): (step: string, proposal: Readonly<Record<string, unknown>>) => string {
  const say = useSay();
  const word = useWord();
  return (step, proposal) => {
    const kind = step.split('.')[0] ?? '';
    const question = questions[String(proposal['of'])];
    if (question !== undefined) return say(question);
    const measure = typeof proposal['measure'] === 'string' ? word(`measure.${proposal['measure']}`, '') : '';
    const otherwise = matters[kind === 'dataInspection' ? 'inspection' : kind];
    return lowerFirst(measure || (otherwise === undefined ? '' : say(otherwise)));
  };
}

/** What was decided, in words: the first choice that the step holds. */
export function useDecidedWord(): (step: string, decision: Readonly<Record<string, unknown>>) => string {
  const word = useWord();
  return (step, decision) => {
    const field = ['decision', 'answer', 'outcome'].find((name) => name in decision);
    if (field === undefined) return word(`step.${step}`);
    const value = String(decision[field]);
    return field === 'answer' ? word(`yesNo.${value}`) : word(`option.${step}.${field}.${value}`, value);
  };
}
