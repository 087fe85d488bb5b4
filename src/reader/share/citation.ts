/** 引文: where something was printed, in one line. */
export type Printing = {
	/** The paper's name, without its brackets. */
	newspaper: string;
	/** The printed date of publication in words; null if the page does not say: the day of the events is none. */
	published: string | null;
	/** 第1版. */
	page: string;
	title: string;
};

/** 《柳江日报》2024年1月6日·第1版·标题; what is not known is left out. */
export function citationOf({ newspaper, published, page, title }: Printing): string {
	return [`《${newspaper}》${published ?? ''}`, page, title].join('·');
}

/**
 * @param citation of the whole piece
 * @param number the paragraph's, from 1, in reading order
 */
export function citationOfParagraph(citation: string, number: number): string {
	return `${citation}·第${number}段`;
}
