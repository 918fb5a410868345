// `npm run fonts`: writes src/fonts and the stand-ins anew. Run it after a change of makeFonts.mjs or makeFallbacks.mjs.
import fs from 'node:fs';
import { makeFallbacks } from './makeFallbacks.mjs';
import { FACES, makeFont } from './makeFonts.mjs';

fs.mkdirSync('src/fonts', { recursive: true });
for (const face of FACES) {
  const bytes = await makeFont(face);
  fs.writeFileSync(`src/fonts/${face.name}.woff2`, bytes);
  console.log(`${String(bytes.length).padStart(6)} B  ${face.name}.woff2  ${[...face.text].length} characters`);
}
fs.writeFileSync('src/styles/fallbacks.css', await makeFallbacks());
