/** A file as the texts that it holds: packed ones unpacked, words in pictures and in data addresses taken out. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface Part {
  /** Where in the file it was packed, as in "unpacked" or "chunk zTXt"; empty for the file as it is. */
  readonly inside: string;
  readonly bytes: Buffer;
  /** Not text: the bytes are compared as they are. */
  readonly isRaw: boolean;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const GZIP = Buffer.from([0x1f, 0x8b]);
const DATA_ADDRESS = /;base64,([\w+/-]{16,}={0,2})/g;
const HEAD = 8192;

/** @throws Error when a packed file cannot be unpacked: what cannot be read cannot be passed. */
export function unpackFile(name: string, bytes: Buffer, inside = ''): Part[] {
  const packed = unpack(name, bytes);
  if (packed) return unpackFile(name.replace(/\.(?:gz|br)$/, ''), packed, `${inside}unpacked`);
  const isRaw = bytes.subarray(0, HEAD).includes(0);
  const own: Part = { inside, bytes, isRaw };
  if (isRaw) return [own, ...(bytes.subarray(0, PNG.length).equals(PNG) ? pictureTexts(bytes) : [])];
  return [own, ...dataAddresses(bytes)];
}

function unpack(name: string, bytes: Buffer): Buffer | undefined {
  try {
    if (bytes.subarray(0, 2).equals(GZIP)) return gunzipSync(bytes);
    return name.endsWith('.br') ? brotliDecompressSync(bytes) : undefined;
  } catch (error) {
    throw new Error(`The leak audit cannot unpack ${name}. Is it what its name says?`, { cause: error });
  }
}

/** The text chunks of a PNG: plain, packed and international. */
function pictureTexts(bytes: Buffer): Part[] {
  const parts: Part[] = [];
  for (let at = PNG.length; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    const text = chunkText(type, body);
    if (text) parts.push({ inside: `chunk ${type} at ${at}`, bytes: text, isRaw: false });
    at += 12 + length;
  }
  return parts;
}

function chunkText(type: string, body: Buffer): Buffer | undefined {
  const keyEnd = body.indexOf(0);
  if (keyEnd < 0) return undefined;
  if (type === 'tEXt') return body.subarray(keyEnd + 1);
  if (type === 'zTXt') return inflateSync(body.subarray(keyEnd + 2));
  if (type !== 'iTXt') return undefined;
  const languageEnd = body.indexOf(0, keyEnd + 3);
  const text = body.subarray(body.indexOf(0, languageEnd + 1) + 1);
  return body[keyEnd + 1] === 1 ? inflateSync(text) : text;
}

/** Files inside a text, such as a source map at the end of a script. */
function dataAddresses(bytes: Buffer): Part[] {
  if (!bytes.includes(';base64,')) return [];
  return Array.from(bytes.toString('latin1').matchAll(DATA_ADDRESS), (match) => ({
    inside: `data address at ${match.index}`,
    bytes: Buffer.from(match[1] ?? '', 'base64'),
    isRaw: false,
  }));
}
