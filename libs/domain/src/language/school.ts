/** Kind of education; statute differs by it. */
export const sectors = ['PO', 'SBO', 'SO', 'VO', 'VSO', 'PRO'] as const;
export type Sector = (typeof sectors)[number];

/** Special education for who sees badly (1), or hears or speaks badly (2): the two clusters for which the WEC keeps rules of its own. */
export const clusters = ['cluster1', 'cluster2'] as const;
export type Cluster = (typeof clusters)[number];

/** Public (openbaar) or denominational (bijzonder): decides remedies and some terms. */
export const denominations = ['public', 'denominational'] as const;
export type Denomination = (typeof denominations)[number];

/** Legal form of the competent authority. */
export const legalForms = ['publicBody', 'foundation', 'association'] as const;
export type LegalForm = (typeof legalForms)[number];
