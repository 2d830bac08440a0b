import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { said, useSay } from '../../language/index.js';
import type { CaseShown } from '../../staff/case-queries.js';
import { schoolsQuery } from '../../staff/queries.js';

const texts = {
  other: said(
    'Deze zaak volgt een eerdere versie van het protocol dan nieuwe zaken van de school.',
    'This case follows an earlier edition of the protocol than new cases of the school.',
  ),
  see: said('Bekijk wat er verandert als de zaak overgaat', 'See what changes when the case moves'),
};

/** Of a running case: that its school has another edition in force meanwhile. */
export function EditionNote({ page: { case: line } }: { page: CaseShown }) {
  const say = useSay();
  const { data: schools } = useQuery(schoolsQuery);
  const inForce = schools?.find(({ id }) => id === line.school)?.protocol;
  if (inForce === undefined || inForce === line.protocol || line.stage === 'closed') return null;
  return (
    <p className="soft">
      {say(texts.other)}{' '}
      <Link to="/zaak/$caseId/versie" params={{ caseId: line.caseId }}>
        {say(texts.see)}
      </Link>
    </p>
  );
}
