/**
 * Stands in the built script for the part of Citation.js that fetches records from other hosts: this wiki asks no other host for
 * anything, and that part drags in two clients for Node.
 */
export function fetchFile(url: string): never {
  throw new Error(`A citation is made of what the page knows; ${url} is not fetched.`);
}

export function fetchFileAsync(url: string): Promise<never> {
  return Promise.reject(new Error(`A citation is made of what the page knows; ${url} is not fetched.`));
}

export const setUserAgent = (): void => {};
