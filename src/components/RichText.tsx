/** Compiled text as elements. There is no HTML in the data, so there is none to clean. */
import { createElement, Fragment, type ReactNode } from 'react';
import { type Rich, type RichNode, richToText } from '~/domain/richText';
import { Table } from '~/ui/Table';
import { NoteMark } from './NoteMark';
import { OutLink } from './OutLink';
import { Permalink } from './Permalink';
import { SiteLink } from './SiteLink';

export function RichText({ rich }: { readonly rich: readonly Rich[] }): ReactNode {
  return rich.map((node, index) =>
    typeof node === 'string' ? (
      <Fragment key={index}>{node}</Fragment>
    ) : (
      <Element key={index} node={node} isNext={isNote(rich[index - 1])} />
    ),
  );
}

const isNote = (node: Rich | undefined): boolean => typeof node === 'object' && node.t === 'note';

function Element({ node, isNext }: { readonly node: RichNode; readonly isNext: boolean }): ReactNode {
  const children = node.c ? <RichText rich={node.c} /> : null;
  switch (node.t) {
    case 'wiki':
      return <SiteLink to={node.to ?? '/'}>{children}</SiteLink>;
    case 'link':
      return <OutLink href={node.href}>{children}</OutLink>;
    case 'note':
      return node.n ? <NoteMark id={node.n} isNext={isNext} /> : null;
    case 'table':
      return (
        <Table caption={nameTable(node)} isCaptionHidden>
          {children}
        </Table>
      );
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    default:
      return createElement(
        node.t,
        node.id ? { id: node.id } : null,
        children,
        node.id && <Permalink id={node.id} name="paragraph" />,
      );
  }
}

/** "Table: Grade, Points": a page may have several, and each needs a name of its own. */
function nameTable({ c = [] }: RichNode): string {
  const head = c.find((part) => typeof part !== 'string' && part.t === 'thead');
  const names = head ? findCells(head).map((cell) => richToText([cell])) : [];
  return ['Table', names.filter(Boolean).join(', ')].filter(Boolean).join(': ');
}

function findCells(node: Rich): RichNode[] {
  if (typeof node === 'string') return [];
  return node.t === 'th' ? [node] : (node.c ?? []).flatMap(findCells);
}
