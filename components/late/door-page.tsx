import { useAid } from '../aid-context';
import { Title } from '../title';

export function DoorPage() {
  const { t } = useAid();
  return <Title>{t('step.door')}</Title>;
}
