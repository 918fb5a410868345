/** Compiles the content for Vite: served from memory in dev, handed to the prerender in the build. */
import path from 'node:path';
import type { Plugin } from 'vite';
import { type CompiledSite, compileSite, type SitePlace } from '../compileSite.ts';
import { formatProblem } from '../read/formatProblem.ts';

export interface ContentOptions {
  /** Folder of the content. */
  readonly dir: string;
  readonly place: Partial<SitePlace>;
}

/** @throws Error with every problem, one a line, when there is any error. */
export function compileOrThrow({ dir, place }: ContentOptions): CompiledSite {
  const { site, problems } = compileSite(dir, place);
  const text = problems.map(formatProblem).join('\n');
  if (!site) throw new Error(`The content in ${dir} cannot be compiled:\n${text}`);
  if (text !== '') console.warn(text);
  return site;
}

export function contentPlugin(options: ContentOptions): Plugin {
  let site: CompiledSite | undefined;
  let fault: Error | undefined;

  const compile = (): void => {
    try {
      site = compileOrThrow(options);
      fault = undefined;
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
    }
  };

  return {
    name: 'almanac-content',
    apply: 'serve',
    configureServer(server) {
      compile();
      if (fault) server.config.logger.error(fault.message);
      const root = path.resolve(options.dir);
      server.watcher.add(root);
      server.watcher.on('all', (_event, file) => {
        if (!path.resolve(file).startsWith(root + path.sep)) return;
        compile();
        if (fault) server.ws.send({ type: 'error', err: { message: fault.message, stack: '' } });
        else server.ws.send({ type: 'custom', event: 'content:update' });
      });
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://dev.invalid');
        const below = pathname.startsWith(options.place.base ?? '/')
          ? `/${pathname.slice((options.place.base ?? '/').length)}`
          : pathname;
        if (!below.startsWith('/data/')) return next();
        const text = site?.files.get(below);
        response.statusCode = fault ? 500 : text === undefined ? 404 : 200;
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(fault ? JSON.stringify({ error: fault.message }) : (text ?? '{}'));
      });
    },
  };
}
