/** The file in which a build says what its leak audit has searched; it is no data file, for only a build can know it. */
export const AUDIT_PATH = '/audit.json';
