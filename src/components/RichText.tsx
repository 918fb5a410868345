/** Compiled text as elements. There is no HTML in the data, so there is none to clean. */
import { createElement, Fragment, type ReactNode } from 'react';
import type { Rich, RichNode } from '~/domain/richText';
import { NoteMark } from './NoteMark';
import { SiteLink } from './SiteLink';

export function RichText({ rich }: { readonly rich: readonly Rich[] }): ReactNode {
  return rich.map((node, index) =>
    typeof node === 'string' ? <Fragment key={index}>{node}</Fragment> : <Element key={index} node={node} />,
  );
}

function Element({ node }: { readonly node: RichNode }): ReactNode {
  const children = node.c ? <RichText rich={node.c} /> : null;
  switch (node.t) {
    case 'wiki':
      return <SiteLink to={node.to ?? '/'}>{children}</SiteLink>;
    case 'link':
      return (
        <a href={node.href} rel="noopener noreferrer">
          {children}
        </a>
      );
    case 'note':
      return node.n ? <NoteMark id={node.n} /> : null;
    case 'table':
      return (
        <div className="table-wrap" role="region" aria-label="Table" tabIndex={0}>
          <table>{children}</table>
        </div>
      );
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    default:
      return createElement(node.t, null, children);
  }
}
