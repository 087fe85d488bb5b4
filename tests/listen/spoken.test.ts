import { expect, test } from 'vitest';
import { spoken } from '../../src/listen/page/spoken.ts';

test.each([
	['——中共柳江区委解读', '中共柳江区委解读'],
	['柳江——我的家', '柳江，我的家'],
	['【攻略】把牢方向之舵', '攻略，把牢方向之舵'],
	['2023—2024年', '2023至2024年'],
	['■ 本报记者 李四', '本报记者 李四'],
	['笃行实干 奋楫扬帆', '笃行实干 奋楫扬帆'],
	['增长3.5%以上', '增长3.5%以上'],
	['●●●', ''],
	['……', ''],
])('%s is said as “%s”', (printed, said) => {
	expect(spoken(printed)).toBe(said);
});
