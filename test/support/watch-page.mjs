/** Runs in every page of a visit, before its own scripts: notes what is pressed, what its policy forbids, and how much it moves about by itself. */
window.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && window.noteTap(), true);
window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  console.error(`forbidden by the policy: ${violatedDirective} ${blockedURI}`),
);
window.shiftSoFar = 0;
new PerformanceObserver((list) => {
  for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) window.shiftSoFar += value;
}).observe({ type: 'layout-shift', buffered: true });
