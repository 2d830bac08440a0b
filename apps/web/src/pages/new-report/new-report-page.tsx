/** To be filled. */
export function NewReportPage() {
  return null;
}
