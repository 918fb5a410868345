import { describe, expect, it } from 'vitest';
import { toModule } from '~/compile/vite/reactAsModule.ts';

describe('a file of the old form as a module', () => {
  it('imports what it requires and exports its names', () => {
    expect(
      toModule(
        'var A = require("a"),\n  b = 1;\nexports.once = function () { return A.f(b); };\nexports.name = b;',
        'x.js',
      ),
    ).toBe(
      [
        "import * as A from 'a';",
        'var A$unused,',
        '  b = 1;',
        'const exports$once = function () { return A.f(b); };',
        'const exports$name = b;',
        'export { exports$once as once, exports$name as name };',
      ].join('\n'),
    );
  });

  it('keeps a name that is set twice, and one that is read', () => {
    const code = toModule('exports.now = void 0;\nif (a) {\n  exports.now = f;\n}\ng(exports.now === 1);', 'x.js');
    expect(code).toContain('let exports$now;\nexports$now = void 0;');
    expect(code).toContain('g(exports$now === 1);');
  });

  it('takes a value on the next line for one', () => {
    expect(toModule('exports.long =\n  value;', 'x.js')).toContain('const exports$long =\n  value;');
  });

  it.each(['module.exports = f;', 'f(require(name));', 'Object.assign(exports, { a });'])('refuses %s', (code) => {
    expect(() => toModule(code, 'x.js')).toThrow(/^x\.js: ".*" is no form/);
  });
});
