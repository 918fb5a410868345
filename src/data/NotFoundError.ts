/** There is no such page or file; routes answer it with status 404. */
export class NotFoundError extends Error {
  constructor(what: string) {
    super(`Nothing is kept under "${what}".`);
    this.name = 'NotFoundError';
  }
}
