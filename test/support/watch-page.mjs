/** Runs in every page of a visit, before its own scripts: notes what is pressed, what its policy forbids, and how much it moves about by itself. */
window.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && window.noteTap(), true);
window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  console.error(`forbidden by the policy: ${violatedDirective} ${blockedURI}`),
);
/** When something that was sent was last answered: the page may change then, as it may right after a press. */
let answeredAt = -Infinity;
const maySettle = 500;
const { fetch } = window;
window.fetch = async (request, ...more) => {
  try {
    return await fetch(request, ...more);
  } finally {
    if (request.method === 'POST') answeredAt = performance.now();
  }
};
window.shiftSoFar = 0;
new PerformanceObserver((list) => {
  for (const { hadRecentInput, startTime, value } of list.getEntries())
    if (!hadRecentInput && startTime - answeredAt > maySettle) window.shiftSoFar += value;
}).observe({ type: 'layout-shift', buffered: true });
