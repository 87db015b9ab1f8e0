import { NegotiationPanel } from '#features/negotiation/negotiation-panel.tsx';
import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';

export function NegotiationScreen() {
  const negotiation = useFolder();
  return (
    <>
      <PageTitle title={negotiation.title} />
      <NegotiationPanel negotiation={negotiation} asOf={<AsOfField />} />
    </>
  );
}
