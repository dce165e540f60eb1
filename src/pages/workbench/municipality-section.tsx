import type { VNode } from 'preact';
import { ChecksField } from './checks-field';
import { useEditing } from './editing';
import { HoursField } from './hours-field';
import { packOrder } from './pack-order';
import { RowsField } from './rows-field';
import { TextField } from './text-field';
import { TrilingualField } from './trilingual-field';

/** Who the municipality is: name, languages, domains, hours. */
export function MunicipalitySection(): VNode {
  const { t } = useEditing();
  const languages = (['fi', 'sv', 'en'] as const).map((value) => ({ value, label: t.language[value]() }));
  return (
    <div class="form">
      <TrilingualField path={['title']} label={t.pack.title()} order={packOrder} />
      <div class="pair">
        <TextField path={['id']} label={t.pack.id()} help={t.pack.idHelp()} order={packOrder} />
        <TextField
          path={['version']}
          label={t.pack.version()}
          help={t.pack.versionHelp()}
          order={packOrder}
        />
      </div>
      <RowsField
        path={['extends']}
        label={t.pack.extends()}
        rowLabel={t.pack.extendsRow()}
        help={t.pack.extendsHelp()}
        placeholder="base"
        order={packOrder}
      />
      <ChecksField
        path={['languages']}
        label={t.pack.languages()}
        help={t.pack.languagesHelp()}
        choices={languages}
        isOptional
        order={packOrder}
      />
      <RowsField
        path={['emailDomains']}
        label={t.pack.emailDomains()}
        rowLabel={t.pack.emailDomain()}
        help={t.pack.emailDomainsHelp()}
        placeholder="kuntala.fi"
        order={packOrder}
      />
      <HoursField />
      <RowsField
        path={['hashtags']}
        label={t.pack.hashtags()}
        rowLabel={t.pack.hashtag()}
        placeholder="#kuntala"
        order={packOrder}
      />
      <RowsField
        path={['names']}
        label={t.pack.names()}
        rowLabel={t.pack.name()}
        help={t.pack.namesHelp()}
        order={packOrder}
      />
    </div>
  );
}
