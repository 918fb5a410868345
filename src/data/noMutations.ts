/** In the place of the two parts of the query library that a site of files has no use for: mutations and endless lists. See decision 0011. */

export class MutationCache {
  findAll(): readonly [] {
    return [];
  }
  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }
  clear(): void {}
}

export function infiniteQueryBehavior(): undefined {
  return undefined;
}

export function hasNextPage(): boolean {
  return false;
}

export function hasPreviousPage(): boolean {
  return false;
}
