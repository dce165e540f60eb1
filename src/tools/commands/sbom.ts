import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { cycloneDx } from '../sbom/cyclone-dx';
import { licenceList } from '../sbom/licence-list';
import { dictionaryPart, npmPart } from '../sbom/part';

/** `kintaitta sbom [--to FOLDER]`: which parts of others are in the extension, as CycloneDX and with their licences. */
export async function sbom(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: { to: { type: 'string', default: 'rules/kit/parts' } },
  });
  // Loaded only here: the builder of the extension is large.
  const { shippedPackages } = await import('../sbom/shipped-packages');
  const parts = [...(await shippedPackages()).map(npmPart), dictionaryPart()];
  mkdirSync(values.to, { recursive: true });
  const files = {
    'kintaitta.cdx.json': cycloneDx(version, parts),
    'licences.txt': licenceList(version, parts),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(values.to, name), text);
  console.log(parts.map(({ name, version: of, licence }) => `${name} ${of} ${licence}`).join('\n'));
  console.log(`${Object.keys(files).join(' and ')} are in ${values.to}.`);
  return 0;
}
