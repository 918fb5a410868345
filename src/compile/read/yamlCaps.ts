/** Cheap bounds on YAML before the parser sees it: linear in its size, whatever it holds. */

export interface YamlCaps {
  readonly keys: number;
  readonly depth: number;
}

export const FRONT_MATTER_CAPS: YamlCaps = { keys: 200, depth: 6 };
export const RECORD_CAPS: YamlCaps = { keys: 20_000, depth: 8 };

export interface YamlFault {
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
}

/** Prose holds colons too, so the guess may be this many times the real cap; the exact count follows on the parsed tree. */
const SLACK = 4;
const MAX_INDENT = 120;
const MAX_NESTING = 64;

/** The first reason not to parse at all. */
export function checkYamlBounds(yaml: string, caps: YamlCaps): YamlFault | undefined {
  let colons = 0;
  let brackets = 0;
  const limit = caps.keys <= 1000 ? caps.keys * SLACK : caps.keys;
  for (let at = 0; at < yaml.length; at += 1) {
    const unit = yaml[at];
    if (unit === '[' || unit === '{') brackets += 1;
    else if (unit === ']' || unit === '}') brackets = Math.max(0, brackets - 1);
    else if (unit === ':' && isKeyEnd(yaml[at + 1])) colons += 1;
    if (brackets > MAX_NESTING) return tooDeep(at, caps);
    if (colons > limit) return tooManyKeys(at, caps);
  }
  return checkLines(yaml, caps);
}

function checkLines(yaml: string, caps: YamlCaps): YamlFault | undefined {
  let start = 0;
  for (const line of yaml.split('\n')) {
    const lead = /^[ \t\-?]*/.exec(line)?.[0] ?? '';
    const tab = lead.indexOf('\t');
    if (tab !== -1) {
      return {
        offset: start + tab,
        rule: 'yaml-tab',
        message: 'expected spaces for indentation; found a tab; replace it with two spaces',
      };
    }
    if (lead.length > MAX_INDENT && line.length > lead.length) return tooDeep(start, caps);
    if ((lead.match(/[-?] /g) ?? []).length > caps.depth) return tooDeep(start, caps);
    start += line.length + 1;
  }
  return undefined;
}

function isKeyEnd(next: string | undefined): boolean {
  return (
    next === undefined || next === ' ' || next === '\n' || next === ',' || next === '{' || next === '[' || next === '"'
  );
}

export function tooDeep(offset: number, caps: YamlCaps): YamlFault {
  return {
    offset,
    rule: 'yaml-too-deep',
    message: `expected at most ${caps.depth} levels; found more; make it flatter`,
  };
}

export function tooManyKeys(offset: number, caps: YamlCaps): YamlFault {
  return {
    offset,
    rule: 'yaml-too-many-keys',
    message: `expected at most ${caps.keys} keys; found more; split the file`,
  };
}
