/** What is only looked at, or heard. */
import { Icon } from '~/ui/Icon';
import { SettledStatus } from '~/ui/SettledStatus';
import { Table } from '~/ui/Table';
import { Specimen, State } from './Specimen';

const ICONS = ['search', 'home', 'board', 'quote', 'plate', 'crescent'] as const;
const WIDE = ['Line', 'Side', 'Date', 'Points', 'Directness', 'Age', 'Weight', 'Counts', 'Origin', 'Outlet'];

export function ShownSpecimens() {
  return (
    <>
      <Specimen name="Icon">
        {ICONS.map((name) => (
          <State key={name} name={name}>
            <Icon name={name} />
          </State>
        ))}
      </Specimen>
      <Specimen name="Table">
        <State name="default" isWide>
          <Table caption="Points by grade">
            <Head names={['Grade', 'Points']} />
            <tbody>
              <tr>
                <th scope="row">A</th>
                <td className="num">4</td>
              </tr>
              <tr>
                <th scope="row">B</th>
                <td className="num">3</td>
              </tr>
            </tbody>
          </Table>
        </State>
        <State name="wider than its place" isWide>
          <Table caption="The lines of a case" region="is-wide">
            <Head names={WIDE} />
            <tbody>
              <tr>
                <th scope="row">e01</th>
                {WIDE.slice(1).map((name) => (
                  <td key={name}>{name.toLowerCase()} in words</td>
                ))}
              </tr>
            </tbody>
          </Table>
        </State>
        <State name="empty, caption hidden" isWide>
          <Table caption="Nothing" isCaptionHidden>
            <Head names={['Grade', 'Points']} />
            <tbody />
          </Table>
        </State>
      </Specimen>
      <Specimen name="SettledStatus">
        <State name="heard, not seen">
          <SettledStatus text="12 of 58 characters" />
        </State>
      </Specimen>
    </>
  );
}

function Head({ names }: { readonly names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
