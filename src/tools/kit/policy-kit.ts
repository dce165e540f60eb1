import { adml, admx } from './admx';
import { chromiumPolicy, firefoxPolicy, firefoxUpdates, updateManifest } from './json-policies';
import { mobileconfig } from './mobileconfig';
import { registryFile } from './registry-file';

/**
 * The ready policies of `rules/kit/`, made from the one table of keys: path and content.
 * @param version of the extension, for the manifests of the own server.
 */
export function policyKit(version: string): Readonly<Record<string, string>> {
  return {
    'windows/kintaitta.admx': admx(),
    'windows/fi-FI/kintaitta.adml': adml('fi'),
    'windows/sv-SE/kintaitta.adml': adml('sv'),
    'windows/en-US/kintaitta.adml': adml('en'),
    'windows/kintaitta-chrome.reg': registryFile('chrome'),
    'windows/kintaitta-edge.reg': registryFile('edge'),
    'macos/kintaitta-chrome.mobileconfig': mobileconfig('chrome'),
    'macos/kintaitta-edge.mobileconfig': mobileconfig('edge'),
    'macos/kintaitta-firefox.mobileconfig': mobileconfig('firefox'),
    'linux/kintaitta.json': chromiumPolicy(),
    'firefox/policies.json': firefoxPolicy(),
    'server/update.xml': updateManifest(version),
    'server/updates.json': firefoxUpdates(version),
  };
}
