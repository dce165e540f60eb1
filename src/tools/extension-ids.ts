/** Names of the extension in the browsers: policies are written for them. */
export const CHROMIUM_ID = 'ecnpocjocflmdlegaojjpclcihpfbccp';
export const FIREFOX_ID = 'kintaitta@kintaitta.fi';
