import { expect, test } from 'vitest';
import { newsArticle } from '../../../src/queries/files/news-article.ts';

const piece = {
	headline: '村里修了</script><script>alert(1)</script>新路',
	description: '',
	address: 'https://example.com/2024-02-try/xin-lu/',
	newspaper: '试报',
	published: null,
	authors: [],
	corrections: [],
};

test('data of a piece cannot end the script element it stands in, and says the headline as printed', () => {
	const json = newsArticle(piece);
	expect(json).not.toContain('<');
	expect(JSON.parse(json)).toMatchObject({ headline: piece.headline });
});

test('a date and authors are given only where the paper prints them', () => {
	const unknown: unknown = JSON.parse(newsArticle(piece));
	expect(unknown).not.toHaveProperty('datePublished');
	expect(unknown).not.toHaveProperty('author');
	const known: unknown = JSON.parse(newsArticle({ ...piece, published: '2024-02-03', authors: ['李四'] }));
	expect(known).toMatchObject({ datePublished: '2024-02-03', author: [{ '@type': 'Person', name: '李四' }] });
});
