/** What a service worker's own code sees, as far as it is used here: the compiler knows the page's types only. */
type ExtendableEvent = Event & { waitUntil: (work: Promise<unknown>) => void };

type FetchEvent = ExtendableEvent & {
	readonly request: Request;
	readonly clientId: string;
	readonly resultingClientId: string;
	respondWith: (answer: Promise<Response>) => void;
};

type ExtendableMessageEvent = ExtendableEvent & { readonly data: unknown };

type PeriodicSyncEvent = ExtendableEvent & { readonly tag: string };

type WorkerClient = { readonly url: string; postMessage: (message: unknown) => void };

type WorkerScope = {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		claim: () => Promise<void>;
		get: (id: string) => Promise<WorkerClient | undefined>;
	};
	skipWaiting: () => Promise<void>;
	addEventListener: {
		(name: 'install' | 'activate', act: (event: ExtendableEvent) => void): void;
		(name: 'fetch', act: (event: FetchEvent) => void): void;
		(name: 'periodicsync', act: (event: PeriodicSyncEvent) => void): void;
		(name: 'message', act: (event: ExtendableMessageEvent) => void): void;
	};
};
