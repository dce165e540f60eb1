import type { Part } from './part';

/**
 * A software bill of materials, CycloneDX 1.6, as text. It has no date and no serial number: the same parts give the
 * same file.
 */
export function cycloneDx(version: string, parts: readonly Part[]): string {
  const own = `pkg:generic/kintaitta@${version}`;
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: 'kintaitta',
        version,
        licenses: [{ license: { id: 'GPL-3.0-or-later' } }],
        purl: own,
      },
    },
    components: parts.map(({ name, version: of, licence, purl }) => ({
      type: name === 'voikko-fi' ? 'data' : 'library',
      'bom-ref': purl,
      name,
      version: of,
      scope: 'required',
      licenses: [{ license: { id: licence } }],
      purl,
    })),
    dependencies: [
      { ref: own, dependsOn: parts.map(({ purl }) => purl) },
      ...parts.map(({ purl }) => ({ ref: purl })),
    ],
  };
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}
