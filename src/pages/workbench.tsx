import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { workbenchMessages } from '../locales';
import type { SourceFile } from '../pack/parse-yaml';
import { startingFiles } from '../pack/starting-files';
import { Frame } from './frame';
import { RuleForm } from './rule-form';
import { saveFile } from './save-file';
import type { PageProps } from './start-page';
import './styles/workbench.css';
import { TrialResults } from './trial-results';
import { tryPack } from './try-pack';
import { useSettled } from './use-settled';
import { useWorkshop } from './use-workshop';

const FOLDER = 'pack';
const nameOf = ({ path }: SourceFile): string => path.slice(path.lastIndexOf('/') + 1);

/** Opens a pack, edits it, shows at once what its rules find, tries texts, saves. No server, no command line. */
export function Workbench({ locale }: PageProps): VNode {
  const t = workbenchMessages[locale];
  const workshop = useWorkshop();
  const [files, setFiles] = useState<readonly SourceFile[]>([]);
  const [chosen, setChosen] = useState('');
  const [id, setId] = useState('');
  const [text, setText] = useState('');
  const settledFiles = useSettled(files);
  const settledText = useSettled(text);
  const trial = useMemo(
    () => (workshop && settledFiles.length > 0 ? tryPack(FOLDER, settledFiles, workshop) : undefined),
    [workshop, settledFiles],
  );
  const findings = useMemo(() => trial?.check(settledText) ?? [], [trial, settledText]);

  const current = files.find((file) => file.path === chosen);
  const take = (taken: readonly SourceFile[]) => {
    setFiles(taken);
    setChosen(taken[0]?.path ?? '');
  };
  const open = async (list: FileList) =>
    take(
      await Promise.all(
        [...list].map(async (file) => ({ path: `${FOLDER}/${file.name}`, text: await file.text() })),
      ),
    );
  const start = () => take(startingFiles(id).map((file) => ({ ...file, path: `${FOLDER}/${nameOf(file)}` })));
  const change = (next: string) =>
    setFiles(files.map((file) => (file.path === chosen ? { ...file, text: next } : file)));

  return (
    <Frame locale={locale} title={t.title()}>
      <p>{t.intro()}</p>
      <section class="section">
        <label class="field">
          {t.open()}
          <input
            type="file"
            multiple
            accept=".yaml,.yml"
            onChange={({ currentTarget }) => void (currentTarget.files && open(currentTarget.files))}
          />
        </label>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            start();
          }}
        >
          <label class="field">
            {t.start()}: {t.id()}
            <input
              required
              pattern="[a-z0-9\-]+"
              value={id}
              onInput={({ currentTarget }) => setId(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {t.startIt()}
          </button>
        </form>
      </section>
      {current && (
        <>
          <section class="section">
            <label class="field">
              {t.file()}
              <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
                {files.map((file) => (
                  <option key={file.path} value={file.path}>
                    {nameOf(file)}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              {t.content()}
              <textarea
                class="yaml"
                rows={20}
                spellcheck={false}
                value={current.text}
                onInput={({ currentTarget }) => change(currentTarget.value)}
              />
            </label>
            <button type="button" class="button" onClick={() => saveFile(nameOf(current), current.text)}>
              {t.save()}
            </button>
            <details>
              <summary>{t.add()}</summary>
              <RuleForm locale={locale} text={current.text} onText={change} />
            </details>
          </section>
          {trial ? <TrialResults trial={trial} locale={locale} /> : <p role="status">{t.loading()}</p>}
          <section class="section">
            <label class="field">
              {t.try()}
              <textarea rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
            </label>
            <p role="status">{settledText.trim() !== '' && t.found({ count: findings.length })}</p>
            <ul class="plain-list">
              {findings.map(({ start: at, rule, quote, severity }) => (
                <li key={`${at} ${rule}`}>
                  «{quote}» · {severity} · {rule}
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Frame>
  );
}
