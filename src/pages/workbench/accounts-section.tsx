import type { VNode } from 'preact';
import { platforms } from '../../draft';
import { useEditing } from './editing';
import { packOrder } from './pack-order';
import { RowsField } from './rows-field';

/** The municipality's own accounts, by platform. */
export function AccountsSection(): VNode {
  const { t } = useEditing();
  return (
    <div class="form">
      {platforms.map((platform) => (
        <RowsField
          key={platform}
          path={['accounts', platform]}
          label={t.platform[platform]()}
          rowLabel={t.account.row({ platform: t.platform[platform]() })}
          order={[...packOrder, ...platforms]}
        />
      ))}
    </div>
  );
}
