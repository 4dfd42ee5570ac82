import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { href } from '../../course/paths.ts';
import { $events, $own, $tabRole, openJournal } from '../../stores/index.ts';
import { Icon } from '../icons/index.ts';
import { type Brought, bring } from './bring.ts';
import { OwnList } from './OwnList.tsx';
import { Results } from './Results.tsx';

const FAILED = '没有读到检查要用的资料：看看网络，再试一次。文件没有收进来，原有的都在。';

/** Cases and shops of one's own: brought in as files, checked as the site's are, kept on this machine, played at the workbench. */
export function OwnContent() {
  const events = useStore($events);
  const own = useStore($own);
  const role = useStore($tabRole);
  const [results, setResults] = useState<Brought[] | null>(null);
  const [said, say] = useState('');
  const [over, setOver] = useState(false);
  useEffect(() => {
    void openJournal();
  }, []);
  const take = async (files: FileList | null | undefined) => {
    if (!files || files.length === 0 || role !== 'writer') return;
    setResults(null);
    say('正在检查……');
    try {
      setResults(await bring([...files]));
      say('');
    } catch {
      say(FAILED);
    }
  };
  if (events === null) return <p role="status">正在读这台设备上的记录……</p>;
  return (
    <>
      <label
        class="own-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files);
        }}
      >
        <Icon name="upload" />
        <span>
          <b>选文件，或者拖到这里</b>
          <span class="muted">YAML 或 JSON，一个文件一位顾客或者一家店</span>
        </span>
        <input
          type="file"
          multiple
          accept=".yaml,.yml,.json"
          disabled={role !== 'writer'}
          onChange={(event) => {
            void take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="muted">
        从示例改起：
        <a href={href('/data/examples/case.yaml')} download="my-shopper.yaml">
          一位顾客
        </a>
        、
        <a href={href('/data/examples/shop.yaml')} download="my-shop.yaml">
          一家店
        </a>
        。只留在这台设备上，导出备份时一起带走。
      </p>
      <div role="status">
        {said && <p>{said}</p>}
        {results && <Results results={results} />}
      </div>
      <OwnList own={own} readOnly={role !== 'writer'} />
    </>
  );
}
