/** The name of the variable that tells the processes of a run of the tests where their shared folder is. */
export const folderVariable = 'BANMIAN_TEST_FOLDER';

/** A folder that all test files of a run share: it is made when the run begins, and removed when it ends. */
export function sharedFolder(): string {
	const folder = process.env[folderVariable];
	if (folder === undefined) throw new Error('The shared folder is made by tests/support/global-setup.ts.');
	return folder;
}
