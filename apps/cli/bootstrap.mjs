#!/usr/bin/env node
/**
 * The one door of every npm script: `node apps/cli/bootstrap.mjs <command> [arguments]`.
 *
 * Runs on plain Node with nothing installed. It installs from the lock file and builds when that is needed, says what
 * it does, and then runs the command. This file keeps to old syntax, so that an old Node can still say what it lacks.
 */
const needed = [20, 19];
const present = process.versions.node.split('.').map(Number);

if (present[0] < needed[0] || (present[0] === needed[0] && present[1] < needed[1])) {
  console.error('Meldpad needs Node ' + needed.join('.') + ' or newer; this is Node ' + process.versions.node + '.');
  console.error('Install a newer one (22 or 24 is advised) from https://nodejs.org and try again.');
  process.exit(1);
}

import('./bootstrap/commands.mjs').then(function (commands) {
  return commands.run(process.argv[2], process.argv.slice(3));
});
