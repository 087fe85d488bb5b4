import { crc32 } from 'node:zlib';

type Packed = { name: string; data: Buffer; at: number };

/** @returns a ZIP whose files are stored as they are (APPNOTE 4.3) */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
	const parts: Buffer[] = [];
	const packed: Packed[] = [];
	let length = 0;
	const add = (part: Buffer): void => {
		parts.push(part);
		length += part.length;
	};
	/** What a file's own header and its entry in the directory have in common. */
	const head = ({ name, data }: Omit<Packed, 'at'>): Buffer => {
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt32LE(crc32(data), 10);
		fields.writeUInt32LE(data.length, 14);
		fields.writeUInt32LE(data.length, 18);
		fields.writeUInt16LE(Buffer.byteLength(name), 22);
		return fields;
	};
	for (const [name, text] of Object.entries(files)) {
		const data = Buffer.from(text);
		packed.push({ name, data, at: length });
		add(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), head({ name, data }), Buffer.from(name), data]));
	}
	const directoryAt = length;
	for (const one of packed) {
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(one.at, 10);
		add(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head(one), rest, Buffer.from(one.name)]));
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(packed.length, 8);
	end.writeUInt16LE(packed.length, 10);
	end.writeUInt32LE(length - directoryAt, 12);
	end.writeUInt32LE(directoryAt, 16);
	add(end);
	return Buffer.concat(parts);
}

const types =
	'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships =
	'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** @returns a Word document of these paragraphs */
export function docxOf(paragraphs: readonly string[]): Buffer {
	const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
	return zipOf({
		'[Content_Types].xml': types,
		'_rels/.rels': relationships,
		'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
	});
}
