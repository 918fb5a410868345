/** Proof by the compiler that a schema describes a type of the domain, exactly. */
import type { z } from 'zod';

/** The same shape with every `readonly` gone and every intersection made one object. */
type Plain<T> = T extends object ? { -readonly [Key in keyof T]: Plain<T[Key]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Gives the schema back; does not compile when schema and type differ in a field, in what is optional, or in a value. */
export const agreeWith =
  <Domain>() =>
  <Schema extends z.ZodType>(
    schema: Schema &
      (Same<Plain<z.infer<Schema>>, Plain<Domain>> extends true ? unknown : { readonly disagrees: Domain }),
  ): Schema =>
    schema;
