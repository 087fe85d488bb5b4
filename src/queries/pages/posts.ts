/** 文章: pieces written for the web. */
import { render } from 'astro:content';
import type { Frame } from '../../view/frame.ts';
import type { Turns } from '../../view/link.ts';
import { plainDay } from '../../newspaper/model/day-words.ts';
import { frame } from '../frame.ts';
import { noTurns, turnsOf } from '../neighbours.ts';
import { newsroom } from '../newsroom.ts';
import type { PostOf } from '../newsroom.ts';
import { url } from '../url.ts';

export type PostView = {
	frame: Frame;
	title: string;
	updated: { iso: string; words: string };
	Content: Awaited<ReturnType<typeof render>>['Content'];
	turns: Turns;
};

export type PostList = {
	frame: Frame;
	posts: { title: string; description: string; href: string }[];
};

export async function postView(post: PostOf): Promise<PostView> {
	const { posts } = await newsroom();
	const { title, description, updated } = post.data;
	const path = url.post(post.id);
	const { Content } = await render(post);
	const turns = turnsOf(posts.map(({ id, data }) => ({ label: data.title, href: url.post(id) })));
	return {
		frame: await frame({ title, description, path }),
		title,
		updated: { iso: updated, words: plainDay(updated) },
		Content,
		turns: turns.get(path) ?? noTurns,
	};
}

export async function postList(): Promise<PostList> {
	const { posts } = await newsroom();
	return {
		frame: await frame({ title: '文章', description: '为网站写的文章。', path: url.posts() }),
		posts: posts.map(({ id, data }) => ({ title: data.title, description: data.description, href: url.post(id) })),
	};
}
