/** To be filled. */
export function CasePage() {
  return null;
}
