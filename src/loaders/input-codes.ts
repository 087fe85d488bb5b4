/** 提示 codes of input that is not what it should be: its files, its images and its text. Part of `contentCodes`. */
import type { CodeTable } from '../newspaper/diagnostic.ts';

/** What is wrong with files by their kind, their name or the place they lie in. */
export const fileCodes = {
	'special-file': {
		severity: 'error',
		means: '“{name}”是{kind}，不是普通的文件或文件夹。',
		todo: '请把原来的文件复制到这里，或者删去它。',
	},
	'edition-file-name': {
		severity: 'error',
		means: '这一期的资料文件叫“{name}”，程序只认 edition.yaml。',
		todo: '请改名为 edition.yaml（全部小写，后面不要再带 .txt）。',
	},
	'site-file-name': {
		severity: 'warning',
		means: '网站的资料文件叫“{name}”，程序只认 site.yaml，这个文件没有用上。',
		todo: '请改名为 site.yaml（全部小写，后面不要再带 .txt）。',
	},
	'second-file': {
		severity: 'warning',
		means: '“{name}”没有用上：已经有 {right}，程序只读那一个。',
		todo: '如果新的内容写在“{name}”里，请抄到 {right}；再把“{name}”移到别处或者删去。',
	},
	'content-folder-name': {
		severity: 'warning',
		means: '文件夹叫“{name}”，程序只认“{right}”，里面的东西没有用上。',
		todo: '请改名为“{right}”（全部小写）。',
	},
	'edition-outside': {
		severity: 'warning',
		means: '这一期的文件夹“{name}”没有放在 editions 里，不会上网。',
		todo: '请把它移进 editions 文件夹，或者移到内容文件夹外面。',
	},
	'stray-in-content': {
		severity: 'warning',
		means: '“{name}”放在内容文件夹的最外面，程序不读，不会上网。',
		todo: '版面文字请放进 editions 里某一期的文件夹，照片放进那里的 photos，文章和它的图片放进 posts；不用就移到别处。',
	},
	'folder-is-file': {
		severity: 'warning',
		means: '“{name}”应是一个文件夹，现在是一个文件，程序不用它。',
		todo: '请把它改名或者删去，新建一个叫“{name}”的文件夹。',
	},
	'photos-folder-name': {
		severity: 'warning',
		means: '图片文件夹叫“{name}”，程序只认 photos，里面的图片不会上网。',
		todo: '请改名为 photos（全部小写）。',
	},
	'image-beside-edition': {
		severity: 'warning',
		means: '“{name}”放在 edition.yaml 旁边，不会上网。',
		todo: '如果是版面里的照片，请移进 photos 文件夹，叫 01-1.jpg 这样的名字；如果是整版的版面图，请在 edition.yaml 那一版里写 image: {name}。',
		desk: '图片“{name}”没有放在照片该在的地方，不会上网。请打开它那一版，把图片拖进图片说明下面的那一格；整版的版面图，请交给维护的人放。',
	},
	'document-here': {
		severity: 'warning',
		means: '“{name}”是{kind}，程序不读，不会上网。',
		todo: '请把里面的文字复制出来，存成 UTF-8 的纯文本（比如 01.txt）；不用就移到别处。',
		desk: '“{name}”是{kind}，程序不读，不会上网。请打开它，把里面的文字复制出来，按“加一版”粘贴进去；不用的，请让维护的人删去。',
	},
	'stray-in-edition': {
		severity: 'warning',
		means: '程序不用“{name}”，它不会上网。',
		todo: '不用就移到别处或者删去；如果是版面文字，请改成 01.txt 这样的名字。',
		desk: '程序不用“{name}”，它不会上网。里面是版面文字的，请按“加一版”粘贴进去；不用的，请让维护的人删去。',
	},
	'photo-out-of-range': {
		severity: 'warning',
		means: '“{name}”说的是{page}的第 {number} 张照片，可是这一版{count}，它不会上网。',
		todo: '请改成对的序号；如果版面上少认了一张照片，请在图片说明的行首写“@图说”。',
		desk: '“{name}”说的是{page}的第 {number} 张照片，可是这一版{count}，它不会上网。版面上少认了一张照片，请打开那一版，点图片说明那一行，按“图说”，再把图片拖进它的格子；没有少，请让维护的人删去这个文件。',
	},
	'photo-format': {
		severity: 'error',
		means: '“{name}”是 {format}，网页上用不了。',
		todo: '请{cure}。',
		desk: '“{name}”是 {format}，网页上用不了。请打开它那一版，把图片拖进它的格子，换掉它。',
	},
	'photo-broken': {
		severity: 'error',
		means: '这张图片不完整，只能读出一部分，可能没有传完。',
		todo: '请从相机或电脑里重新复制一份完整的，或者删去这个文件。',
		desk: '这张图片不完整，只能读出一部分，可能没有传完。请打开它那一版，把一份完整的图片拖进原来的格子，换掉它。',
	},
	'page-image-broken': {
		severity: 'error',
		means: '版面图“{image}”不完整，只能读出一部分，可能没有传完。',
		todo: '请重新导出图片，或者删去 image 和 regions。',
	},
} as const satisfies CodeTable;

/** What is wrong with the days and numbers an edition says it has. */
export const addressCodes = {
	'lost-address': {
		severity: 'error',
		means: '登过的网址“{address}”现在没有文章了，它的文字也不在别的地方：读者手里的链接会打不开。',
		todo: '如果是误删，请放回去；如果换了地方，请在 content/redirects.yaml 里加一行“{address}: /新的网址/”；如果不再登，请加一行“{address}: 撤下”。',
	},
	'address-list-line': {
		severity: 'error',
		means: '这一行不是程序记下的网址。',
		todo: '如果是 git 合并留下的“<<<<<<<”“=======”“>>>>>>>”，请只删去这三行记号；别的情况，请用 git 取回没有改过的这个文件。',
	},
	'redirects-file-name': {
		severity: 'warning',
		means: '写网址去了哪里的文件叫“{name}”，程序只认 redirects.yaml，这个文件没有用上。',
		todo: '请改名为 redirects.yaml。',
	},
	'redirect-form': {
		severity: 'error',
		means: '“{written}”不是网址的写法。',
		todo: '请写成“/2024-01-liujiang/xi-shua-shua/: /2024-01-liujiang/mei-hua-jia-yuan/”，前后都有斜杠；不再登的写“/2024-01-liujiang/xi-shua-shua/: 撤下”。',
	},
	'redirect-live': {
		severity: 'error',
		means: '“{address}”这一篇还在报纸里。',
		todo: '请先从版面文字里删掉这一篇，或者删去这一行。',
	},
	'redirect-nowhere': {
		severity: 'error',
		means: '本站没有“{address}”这个网址。',
		todo: '请在浏览器里打开要转到的那一篇，照它的网址写。',
	},
	'redirect-circle': {
		severity: 'error',
		means: '“{address}”转来转去又回到了自己。',
		todo: '请写明最后在哪里。',
	},
} as const satisfies CodeTable;

export const dayCodes = {
	'day-out-of-range': {
		severity: 'error',
		means: '“{field}”（{label}）写的是 {day}，这个年份不对：要在 1900 年以后，也不能晚过今天一年。',
		todo: '请检查有没有把数字写反。',
	},
	'published-waits': {
		severity: 'error',
		means: '这一期已经上网了，出版日期却写成了还没有到的 {day}：照这样做，它的网址都会打不开。',
		todo: '请把出版日期改回原来的。',
		desk: '这一期已经上网了，出版日期却写成了还没有到的 {day}：照这样做，它的网址都会打不开。请在“← 目录”里找到这一期，按“改日期、标题、版面名”，改回原来的。',
	},
	'coverage-after-published': {
		severity: 'warning',
		means: '所报道的日子（{coverage}）在出版日期（{published}）的后面。',
		todo: '请检查哪一个写错了；如果报纸预告的是以后的事，可以不写 coverage。',
		desk: '所报道的日子（{coverage}）在出版日期（{published}）的后面。出版日期写错了，请在“← 目录”里找到这一期，按“改日期、标题、版面名”；所报道的日子写错了，请转告维护的人。',
	},
	'folder-day-differs': {
		severity: 'warning',
		means: '文件夹的名字是 {folder}，edition.yaml 写的出版日期却是 {published}。',
		todo: '请检查哪一个写错了；已经上网的，文件夹不要改名。',
		desk: '这一期的文件夹（网址）叫 {folder}，出版日期却是 {published}。出版日期写错了，请在“← 目录”里找到这一期，按“改日期、标题、版面名”；日期没有错，可以不管，已经上网的网址不要改。',
	},
	'printed-day-differs': {
		severity: 'warning',
		means: '版面上印的日期是 {printed}，edition.yaml 写的出版日期是 {published}。',
		todo: '请检查是文件放错了，还是日期写错了。',
		desk: '版面上印的日期是 {printed}，这一期的出版日期是 {published}。出版日期写错了，请在“← 目录”里找到这一期，按“改日期、标题、版面名”；是另一期的文字放错了地方，请打开这一版，删去里面的文章，按“去掉这一版”，再到那一期按“加一版”。',
	},
	'printed-number-differs': {
		severity: 'warning',
		means: '版面上印的是第 {printed} 版，edition.yaml 写的版次是 {number}。',
		todo: '请检查是文件放错了，还是版次写错了。',
		desk: '版面上印的是第 {printed} 版，却放在了第 {number} 版。放错了的，请打开这一版，删去里面的文章，按“去掉这一版”，再按“加一版”，版次写对。',
	},
} as const satisfies CodeTable;

/** What is wrong with a text as it came, whatever it says. */
export const textCodes = {
	'conflict-mark': {
		severity: 'error',
		means: '这里是 git 合并留下的冲突标记。',
		todo: '请在“<<<<<<<”和“>>>>>>>”之间留下对的那一份，删去另一份和这几行标记。',
	},
	'nul-byte': {
		severity: 'error',
		means: '这里有一个空字节（NUL），这个文件不是纯文本，或者坏了。',
		todo: '请从原来的地方重新复制文字，另存为 UTF-8 的纯文本。',
	},
	'rtf-source': {
		severity: 'error',
		means: '这是 RTF 文件（写字板、Word 的格式），不是纯文本。',
		todo: '请用 Word 或写字板打开它，把文字另存为 UTF-8 的纯文本。',
	},
	'html-source': {
		severity: 'error',
		means: '这是网页的源代码，不是文字。',
		todo: '请在浏览器里打开那个网页，选中文字复制过来。',
	},
	'lfs-pointer': {
		severity: 'error',
		means: '这只是 Git LFS 的一张存根，真正的文件还没有取下来。',
		todo: '请运行 git lfs pull，或者把真正的文件放进来。',
	},
	'lost-character': {
		severity: 'warning',
		means: '这里有“�”：原来的字在转换编码时丢了。',
		todo: '请对照报纸补上这个字。',
	},
	mojibake: {
		severity: 'warning',
		means: '“{words}”像是乱码（编码认错了）。',
		todo: '请从原来的文件重新复制，或者用对的编码打开再另存为 UTF-8。',
	},
	'private-character': {
		severity: 'warning',
		means: '这里有一个专用字符（{code}），读者的手机上没有这个字，只会看到方框。',
		todo: '请对照报纸换成通用的字或符号，没有就删去。',
	},
	'letter-spaced': {
		severity: 'warning',
		means: '“{words}”的字中间有空格，搜索会找不到，也认不出人名。',
		todo: '请删去字和字之间的空格。',
	},
	'html-in-text': {
		severity: 'warning',
		means: '“{written}”是网页的代码，读者会照样看到它。',
		todo: '请换成它代表的字（&ldquo; 换成“，&nbsp; 换成空格）；只管样子的（<b>、<br>）就删去。',
	},
	'same-page': {
		severity: 'warning',
		means: '这一版的文字和第 {number} 版的一模一样，每一篇都会登两遍。',
		todo: '请检查是不是粘贴错了，换成这一版的文字，或者从 edition.yaml 里删去这一版。',
		desk: '这一版的文字和第 {number} 版的一模一样，每一篇都会登两遍。粘贴错了的，请打开这一版，删去里面的文章，按“去掉这一版”，再按“加一版”，贴上对的文字。',
	},
	'same-edition': {
		severity: 'warning',
		means: '这一期的文章和“{first}”那一期的全都一样，像是复制了文件夹，还没有换上新的文字。',
		todo: '请换成这一期的文字，或者删去这个文件夹。',
	},
	'page-button': {
		severity: 'warning',
		means: '“{words}”像是网页或公众号上的按钮，不是报纸的文字。',
		todo: '不是版面上印的就请删去这一行。',
	},
	'pasted-twice': {
		severity: 'warning',
		means: '从这一行起，和第 {line} 行起的文字一样，像是粘贴了两遍。',
		todo: '请删去重复的一份。',
	},
} as const satisfies CodeTable;
