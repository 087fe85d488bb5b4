/** A shape → the JSON Schema that is published of it. */
import { z } from 'zod';

/**
 * @param title what a file of this shape holds
 * @returns what gives the schema, draft 2020-12, by the address it has on this site
 */
export function dataSchema(title: string, shape: z.ZodType): (id: string) => Record<string, unknown> {
	return (id) => ({ $id: id, title, ...z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'input' }) });
}
