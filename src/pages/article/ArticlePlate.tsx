/** The portrait of an article: a plate where there is one, else initials. It stands twice, beside the text and at the head on phones. */
import { Monogram } from '~/components/Monogram';
import { Plate, PlateAgain } from '~/components/Plate';
import type { ShownPlate } from './usePlate';

const ID = 'plate';

interface ArticlePlateProps {
  readonly monogram: string;
  readonly shown: ShownPlate | null;
  readonly isAgain?: boolean;
}

export function ArticlePlate({ monogram, shown, isAgain = false }: ArticlePlateProps) {
  if (!shown) return <Monogram letters={monogram} size={160} />;
  if (isAgain) return <PlateAgain id={ID} text={shown.text} />;
  return <Plate id={ID} plate={shown.plate} monogram={monogram} text={shown.text} />;
}
