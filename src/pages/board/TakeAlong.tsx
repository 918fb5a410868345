/** The board as it is shown, as a file. The browser itself says that it has saved one. */
import { type BoardExport, formatBoardCsv, formatBoardJson, nameBoardFile } from '~/domain/boardExport';
import { Button } from '~/ui/Button';
import { saveFile } from '../saveFile';

/** @param props.build reckons what is shown, asked only when a file is wanted. */
export function TakeAlong({ build }: { readonly build: () => BoardExport }) {
  const saveCsv = (): void => {
    const shown = build();
    saveFile(nameBoardFile(shown, 'csv'), 'text/csv;charset=utf-8', formatBoardCsv(shown));
  };
  const saveJson = (): void => {
    const shown = build();
    saveFile(nameBoardFile(shown, 'json'), 'application/json', formatBoardJson(shown));
  };
  return (
    <div className="take-along" role="group" aria-label="Take what is shown along">
      <span>Take along</span>
      <Button look="link" onClick={saveCsv}>
        CSV
      </Button>
      <Button look="link" onClick={saveJson}>
        JSON
      </Button>
    </div>
  );
}
