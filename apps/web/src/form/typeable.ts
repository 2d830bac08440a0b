const breaks = /[\u000b\u000c]/g;
const unseen = new RegExp('[\\u0000-\\u0008\\u000e-\\u001f\\u007f]', 'g');
const half = /\p{Surrogate}/gu;

/** What was typed or pasted, without the signs that nobody sees and no server keeps: a text out of a document can be full of them. */
export const typeable = (text: string): string => text.replace(breaks, '\n').replace(unseen, '').replace(half, '');
