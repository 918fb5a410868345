// Kerning as one small table. The sources keep theirs for every weight, optical size and glyph they ever had: half of each
// file. Here every pair is measured at one weight, rounded to what nobody can see, and alike letters share a class.
import * as hb from 'harfbuzzjs';

/** At 18 px a pair is at most 0.09 px off. */
const STEPS_PER_EM = 100;
/** Values in which letters of one class may be a step apart. */
const FEW = 4;
/** What stands side by side in words; figures keep their places, signs stand alone. */
const KERNED = /[\p{L}.,:;!?()’‘“”–—-]/u;

/**
 * @param {Uint8Array} kerned an sfnt with the source's kerning at one weight
 * @param {Uint8Array} bare the same characters without it
 * @param {string} text the characters
 * @returns {Buffer} `bare` with a GPOS table
 */
export function compactKerning(kerned, bare, text) {
  const source = openFont(kerned);
  const target = openFont(bare);
  const letters = [...text].filter((letter) => KERNED.test(letter) && target.nominalGlyph(letter.codePointAt(0)));
  const step = source.face.upem / STEPS_PER_EM;
  // Halves go toward the narrower: most pairs are drawn together, few apart.
  const rows = letters.map((left) =>
    letters.map((right) => Math.floor(kernOf(source, left, right) / step + 0.49) * step),
  );
  const columns = letters.map((_, at) => rows.map((row) => row[at]));
  const glyphs = letters.map((letter) => target.nominalGlyph(letter.codePointAt(0)));
  const firsts = groupAlike(rows, glyphs, step);
  const seconds = groupAlike(columns, glyphs, step);
  const values = firsts.map(({ at }) => [0, ...seconds.map((second) => rows[at][second.at])]);
  return addTable(Buffer.from(bare), 'GPOS', writeGpos(firsts, seconds, values));
}

export function openFont(bytes) {
  return new hb.Font(new hb.Face(new hb.Blob(bytes)));
}

function kernOf(font, left, right) {
  const buffer = new hb.Buffer();
  buffer.addText(left + right);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const places = buffer.getGlyphPositions();
  // One glyph: a ligature.
  if (places.length !== 2) return 0;
  return places[0].xAdvance - font.glyphHAdvance(buffer.getGlyphInfos()[0].codepoint);
}

/** Classes of glyphs that differ in few values and by one step at most; glyphs with no values are left out. */
function groupAlike(lists, glyphs, step) {
  const groups = [];
  for (const [at, list] of lists.entries()) {
    if (list.every((value) => value === 0)) continue;
    const group = groups.find((other) => isAlike(lists[other.at], list, step));
    if (group) group.glyphs.push(glyphs[at]);
    else groups.push({ at, glyphs: [glyphs[at]] });
  }
  return groups;
}

function isAlike(one, other, step) {
  const gaps = one.map((value, at) => Math.abs(value - other[at])).filter((gap) => gap > 0);
  return gaps.length <= FEW && gaps.every((gap) => gap <= step);
}

/** OpenType: one script, one feature `kern`, one lookup, one PairPos subtable of format 2. */
function writeGpos(firsts, seconds, values) {
  const scripts = [u16(1), tag('DFLT'), u16(8), u16(4), u16(0), u16(0), u16(0xffff), u16(1), u16(0)];
  const features = [u16(1), tag('kern'), u16(8), u16(0), u16(1), u16(0)];
  const lookups = [u16(1), u16(4), u16(2), u16(0), u16(1), u16(8)];
  const covered = firsts.flatMap(({ glyphs }) => glyphs).toSorted((a, b) => a - b);
  const coverage = Buffer.concat([u16(1), u16(covered.length), ...covered.map(u16)]);
  const classes = [classDef(firsts, 0), classDef(seconds, 1)];
  const records = Buffer.concat(values.flat().map(u16));
  const [one, two] = [16 + records.length, 16 + records.length + coverage.length];
  const pairs = Buffer.concat([
    ...[2, one, 4, 0, two, two + classes[0].length, firsts.length, seconds.length + 1].map(u16),
    records,
    coverage,
    ...classes,
  ]);
  const [script, feature] = [Buffer.concat(scripts), Buffer.concat(features)];
  const head = [u16(1), u16(0), u16(10), u16(10 + script.length), u16(10 + script.length + feature.length)];
  return Buffer.concat([...head, script, feature, ...lookups, pairs]);
}

/** @param {number} from the class of the first group: nought is for all that no group holds */
function classDef(groups, from) {
  const classes = groups.flatMap(({ glyphs }, at) => glyphs.map((glyph) => [glyph, at + from]));
  const last = Math.max(...classes.map(([glyph]) => glyph));
  const list = Array.from({ length: last + 1 }, () => 0);
  for (const [glyph, number] of classes) list[glyph] = number;
  return Buffer.concat([u16(1), u16(0), u16(list.length), ...list.map(u16)]);
}

/** The checksums are left out: the conversion to woff2 writes its own. */
function addTable(sfnt, name, body) {
  const count = sfnt.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = 12 + 16 * at;
    const from = sfnt.readUInt32BE(entry + 8);
    return {
      name: sfnt.toString('latin1', entry, entry + 4),
      body: sfnt.subarray(from, from + sfnt.readUInt32BE(entry + 12)),
    };
  });
  const all = [...tables.filter((table) => table.name !== name), { name, body }].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const power = 2 ** Math.floor(Math.log2(all.length));
  const parts = [
    sfnt.subarray(0, 4),
    ...[all.length, power * 16, Math.log2(power), all.length * 16 - power * 16].map(u16),
  ];
  let at = 12 + 16 * all.length;
  for (const table of all) {
    parts.push(tag(table.name), u32(0), u32(at), u32(table.body.length));
    at += Math.ceil(table.body.length / 4) * 4;
  }
  for (const table of all) parts.push(table.body, Buffer.alloc((4 - (table.body.length % 4)) % 4));
  return Buffer.concat(parts);
}

const tag = (text) => Buffer.from(text, 'latin1');
const u16 = (value) => Buffer.from([(value >> 8) & 255, value & 255]);

const u32 = (value) => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
