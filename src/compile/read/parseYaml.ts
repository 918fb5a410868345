/** YAML to plain data, with only the part of YAML that writers need: no anchors, aliases, merges, tags or second documents. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { remember } from './remember.ts';
import { checkYamlBounds, tooDeep, tooManyKeys, type YamlCaps, type YamlFault } from './yamlCaps.ts';

interface ParsedYaml {
  readonly data: unknown;
  /** For finding places; see locate.ts. */
  readonly root: Node | null;
  readonly faults: readonly YamlFault[];
}

const readers = new Map<YamlCaps, (yaml: string) => ParsedYaml>();

/** Never throws; `data` is undefined when there are faults. Offsets are into `yaml`. Nobody may change what it gives. */
export function parseYaml(yaml: string, caps: YamlCaps): ParsedYaml {
  const known = readers.get(caps);
  const reader = known ?? remember((text) => parseAnew(text, caps));
  if (!known) readers.set(caps, reader);
  return reader(yaml);
}

function parseAnew(yaml: string, caps: YamlCaps): ParsedYaml {
  const refusal = checkYamlBounds(yaml, caps);
  if (refusal) return { data: undefined, root: null, faults: [refusal] };
  let document: Document.Parsed;
  try {
    // The library's own check for unique keys is quadratic: 80 s for 50,000 keys. Ours is below.
    document = parseDocument(yaml, {
      schema: 'core',
      uniqueKeys: false,
      merge: false,
      prettyErrors: false,
      stringKeys: false,
    });
  } catch {
    return {
      data: undefined,
      root: null,
      faults: [{ offset: 0, rule: 'yaml-syntax', message: 'expected YAML; found something that cannot be read' }],
    };
  }
  const faults: YamlFault[] = document.errors.map((error) => ({
    offset: error.pos[0],
    rule:
      error.code === 'MULTIPLE_DOCS' ? 'yaml-documents' : error.code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-syntax',
    message:
      error.code === 'MULTIPLE_DOCS'
        ? 'expected one document; found a second after a line ---; give it a file of its own'
        : `expected YAML; ${error.message.split('\n')[0] ?? ''}`,
  }));
  if (/^%/m.test(yaml.slice(0, document.contents?.range?.[0] ?? 0))) {
    faults.push({
      offset: 0,
      rule: 'yaml-directive',
      message: 'expected plain YAML; found a line that begins with %; delete it',
    });
  }
  const data = createReader(caps, faults).read(document.contents, 0);
  return { data: faults.length > 0 ? undefined : data, root: document.contents, faults };
}

function createReader(caps: YamlCaps, faults: YamlFault[]): { read(node: unknown, depth: number): unknown } {
  let keys = 0;
  const add = (node: Node, rule: string, message: string): void => {
    faults.push({ offset: node.range?.[0] ?? 0, rule, message });
  };
  const addOnce = (fault: YamlFault): void => {
    if (!faults.some((other) => other.rule === fault.rule)) faults.push(fault);
  };

  function read(node: unknown, depth: number): unknown {
    if (node === null || node === undefined) return null;
    const known = node as Node;
    if (isAlias(known)) {
      add(
        known,
        'yaml-alias',
        'expected a value; found an alias; write the value out, or put it in quotation marks if * belongs to it',
      );
      return null;
    }
    if (isScalar(known) || isMap(known) || isSeq(known)) {
      if (known.anchor !== undefined)
        add(
          known,
          'yaml-anchor',
          `expected a value; found the anchor &${known.anchor}; delete it, or put the value in quotation marks`,
        );
      if (known.tag !== undefined)
        add(
          known,
          'yaml-tag',
          `expected a value; found the tag ${known.tag}; delete it, or put the value in quotation marks`,
        );
    }
    if (isScalar(known)) return known.value;
    if (depth >= caps.depth) {
      addOnce(tooDeep(known.range?.[0] ?? 0, caps));
      return null;
    }
    if (isSeq(known)) return known.items.map((item) => read(item, depth + 1));
    return isMap(known) ? readMap(known.items, depth) : null;
  }

  function readMap(items: readonly { key: unknown; value: unknown }[], depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const { key, value } of items) {
      keys += 1;
      const node = key as Node;
      if (keys > caps.keys) {
        addOnce(tooManyKeys(node.range?.[0] ?? 0, caps));
        return result;
      }
      if (!isScalar(node) || node.anchor !== undefined || node.tag !== undefined) {
        if (node)
          add(
            node,
            'yaml-key',
            'expected a plain word before the colon; found something else; write the name of a field',
          );
        continue;
      }
      const name = String(node.value);
      if (name === '<<')
        add(node, 'yaml-merge', 'expected the name of a field; found a merge key; write the fields out');
      else if (name === '__proto__')
        add(node, 'unknown-field', 'expected the name of a field; found "__proto__"; delete it');
      else if (seen.has(name))
        add(node, 'duplicate-key', `expected each field once; found "${name}" again; delete one of them`);
      else result[name] = read(value, depth + 1);
      seen.add(name);
    }
    return result;
  }

  return { read };
}
