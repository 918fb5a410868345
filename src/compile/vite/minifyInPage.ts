/** The script that stands in index.html itself, as short as those in files: it is part of every page. */
import { minifySync } from 'vite';

const SCRIPT_IN_PAGE = /(?<=<script>)[\s\S]*?(?=<\/script>)/g;

/** @throws Error where the script cannot be read. */
export function minifyInPage(template: string): string {
  return template.replace(SCRIPT_IN_PAGE, (script) => {
    const { code, errors } = minifySync('index.html.js', script);
    const [error] = errors;
    if (error) throw new Error(`The script in index.html cannot be read: ${error.message}`);
    return code;
  });
}
