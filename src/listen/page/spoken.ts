/** Printed words as they are said: marks that a voice would name or run over become pauses, or go. */

const sayable = /[\p{L}\p{N}]/u;

/** @returns '' for what can't be said */
export function spoken(text: string): string {
	const said = text
		.replace(/[■□●○◆◇▲△▼▽★☆※◎►▶]/g, '')
		.replace(/([\d%％年月日时点])[—–～~]+(\d)/g, '$1至$2')
		.replace(/[—–―─]+|】/g, '，')
		.replace(/【/g, '')
		.replace(/\s+/g, ' ')
		.replace(/([，。！？；：、])，/g, '$1')
		.replace(/^[，\s]+/, '')
		.trim();
	return sayable.test(said) ? said : '';
}
