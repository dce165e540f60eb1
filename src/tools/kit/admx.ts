import { platforms } from '../../draft';
import type { Language } from '../../language/language';
import { policyKeys } from '../../settings/policy-keys';
import { CHROMIUM_ID } from '../extension-ids';
import { policyWords } from '../policy-words';
import { registryRoots } from './registry-file';

const browsers = ['chrome', 'edge'] as const;
const browserNames = { chrome: 'Google Chrome', edge: 'Microsoft Edge' } as const;
/** A text may be a whole rule pack. */
const MAX_TEXT = 10_000_000;
const NAMESPACE = 'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>';

const base = (browser: (typeof browsers)[number]): string =>
  `${registryRoots[browser]}\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`;

/** The policy definitions for Windows: every key of the policy, for Chrome and for Edge. */
export function admx(): string {
  const categories = browsers.map(
    (browser) =>
      `    <category name="kintaitta_${browser}" displayName="$(string.kintaitta_${browser})">
      <parentCategory ref="kintaitta" />
    </category>`,
  );
  return `${HEAD}
<policyDefinitions ${NAMESPACE} revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="kintaitta" namespace="Kintaitta.Policies" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="any" displayName="$(string.supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="kintaitta" displayName="$(string.kintaitta)" />
${categories.join('\n')}
  </categories>
  <policies>
${browsers.flatMap(policiesOf).join('\n')}
  </policies>
</policyDefinitions>
`;
}

function policiesOf(browser: (typeof browsers)[number]): readonly string[] {
  return Object.entries(policyKeys).map(([key, { shape }]) => {
    const id = `${browser}_${key}`;
    const elements = {
      text: [`<text id="${id}" valueName="${key}" maxLength="${MAX_TEXT}" />`],
      list: [list(id, `${base(browser)}\\${key}`)],
      lists: platforms.map((platform) => list(`${id}_${platform}`, `${base(browser)}\\${key}\\${platform}`)),
    }[shape];
    return `    <policy name="${id}" class="Both" displayName="$(string.${key})" explainText="$(string.${key}_help)" presentation="$(presentation.${id})" key="${base(browser)}">
      <parentCategory ref="kintaitta_${browser}" />
      <supportedOn ref="any" />
      <elements>
        ${elements.join('\n        ')}
      </elements>
    </policy>`;
  });
}

const list = (id: string, key: string): string => `<list id="${id}" key="${key}" valuePrefix="" />`;

const common: Readonly<Record<'kintaitta' | 'supported', Readonly<Record<Language, string>>>> = {
  kintaitta: { fi: 'Kintaitta', sv: 'Kintaitta', en: 'Kintaitta' },
  supported: {
    fi: 'Chrome tai Edge 122 tai uudempi',
    sv: 'Chrome eller Edge 122 eller nyare',
    en: 'Chrome or Edge 122 or later',
  },
};

/** The words of the policy definitions in one language. */
export function adml(language: Language): string {
  const strings = [
    ...Object.entries(common).map(([id, words]) => [id, words[language]]),
    ...browsers.map((browser) => [`kintaitta_${browser}`, browserNames[browser]]),
    ...Object.entries(policyWords).flatMap(([key, { name, help }]) => [
      [key, name[language]],
      [`${key}_help`, help[language]],
    ]),
  ];
  return `${HEAD}
<policyDefinitionResources ${NAMESPACE} revision="1.0" schemaVersion="1.0">
  <displayName>Kintaitta</displayName>
  <description>Kintaitta</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${text}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${browsers.flatMap((browser) => presentations(browser, language)).join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

function presentations(browser: (typeof browsers)[number], language: Language): readonly string[] {
  return Object.entries(policyKeys).map(([key, { shape }]) => {
    const id = `${browser}_${key}`;
    const label = Object.entries(policyWords).find(([name]) => name === key)?.[1].name[language] ?? key;
    const controls = {
      text: [`<textBox refId="${id}"><label>${label}</label></textBox>`],
      list: [`<listBox refId="${id}">${label}</listBox>`],
      lists: platforms.map((platform) => `<listBox refId="${id}_${platform}">${platform}</listBox>`),
    }[shape];
    return `      <presentation id="${id}">${controls.join('')}</presentation>`;
  });
}
