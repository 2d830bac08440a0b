/** Logins of the database: the owner migrates, the application runs, the queue has a schema of its own. */
export const owner = 'meldpad_owner';
export const application = 'meldpad_app';
export const queue = 'meldpad_queue';
