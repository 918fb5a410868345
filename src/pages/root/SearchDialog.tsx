/** The search over any page. What it opens closes it. */
import '~/styles/search.css';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { Dialog } from '~/ui/Dialog';
import { SearchCombobox } from './SearchCombobox';

interface SearchDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function SearchDialog({ isOpen, onClose }: SearchDialogProps) {
  const { key } = useLocation();
  const last = useRef(key);
  useEffect(() => {
    if (last.current !== key) onClose();
    last.current = key;
  }, [key, onClose]);
  return (
    <Dialog name="Search" isOpen={isOpen} onClose={onClose} done="Close" className="search-sheet">
      <SearchCombobox onGo={onClose} />
    </Dialog>
  );
}
