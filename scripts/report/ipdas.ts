import { humanItems, type Reviewer } from '../../lib/pack/human-items';
import type { PackFile } from '../../lib/pack/schema';
import { type IpdasItem, ipdasItems } from './ipdas-items';
import { judgeCertification } from './judge-certification';
import { judgeQualifying } from './judge-qualifying';
import { judgeQuality } from './judge-quality';
import { judgeTest } from './judge-test';
import type { Judgement } from './judgement';
import { namesItem } from './names-item';
import type { PackFacts } from './pack-facts';

export type SignOff = PackFile['signOffs'][number];

export interface JudgedItem extends IpdasItem, Judgement {
  /** Who judges what a program cannot, and who has signed this version. */
  people: { by: Reviewer; judges: string; signed: SignOff[] }[];
}

const judges = { ...judgeQualifying, ...judgeCertification, ...judgeQuality, ...judgeTest };

/**
 * All 44 items, each judged from the pack alone. A breach of a rule that names an item fails the item too, so that
 * the report never passes what a build refuses.
 */
export function ipdas(facts: PackFacts): JudgedItem[] {
  const { pack, problems, rules } = facts;
  return ipdasItems.map((item) => {
    const judge = judges[item.n];
    if (!judge) throw new Error(`nobody judges item ${item.n}`);
    const { status, why } = judge(facts);
    const asking = rules.filter(({ source }) => namesItem(source, item.n)).map(({ id }) => id);
    const breaches = status === 'notApplicable' ? [] : problems.filter(({ rule }) => asking.includes(rule));
    return {
      ...item,
      status: breaches.length > 0 ? 'fail' : status,
      why: [...why, ...breaches.map(({ rule, where, what }) => `Rule \`${rule}\`: ${where}: ${what}.`)],
      people: Object.entries(humanItems)
        .filter(([, { ipdas: n }]) => n === item.n)
        .map(([id, { by, judges }]) => ({
          by,
          judges,
          signed: pack.signOffs.filter((sign) => sign.item === id && sign.version === pack.version),
        })),
    };
  });
}
